// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.GridRows;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextFit;

/** Keys in rows of equal columns; a key with a word on it takes two columns or more. */
public final class KeyGrid extends Region {

    private static final double SPARE = 96;

    private final List<Button> keys;
    private final int columns;
    private final double rowHeight;
    private final double gap;
    private final boolean large;
    /** The least width of the touch zone with large text, px: the header area is above it, not at its left. */
    private final double largeWidth;

    public KeyGrid(ScreenLayout layout, List<Button> keys, int columns) {
        this.keys = List.copyOf(keys);
        this.columns = columns;
        this.rowHeight = layout.dimensions().keyHeight();
        this.gap = layout.tightGap();
        this.large = layout.large();
        // A bar at the side becomes wider for long words.
        this.largeWidth = layout.contentWidth() - (layout.barAtSide() ? SPARE : 0);
        getChildren().addAll(keys);
    }

    /** The keys as a block; at 200 % a page may end between two rows of them. */
    public Block block() {
        return large ? grid(largeWidth) : Block.whole(this);
    }

    /** A key of the keypad. */
    public static Button key(String text, Runnable action) {
        var key = new Button(text);
        key.getStyleClass().add("key");
        key.setOnAction(_ -> action.run());
        return key;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double inside) {
        int rows = GridRows.of(grid(inside)).size();
        return rows * rowHeight + (rows - 1) * gap;
    }

    @Override
    protected void layoutChildren() {
        var grid = grid(getWidth());
        double cell = cellWidth(getWidth());
        double y = 0;
        for (var row : GridRows.of(grid)) {
            double x = 0;
            for (int i = row.from(); i < row.to(); i++) {
                int span = GridRows.span(grid, i);
                double keyWidth = span * cell + (span - 1) * gap;
                keys.get(i).resizeRelocate(snapPositionX(x), y, Math.floor(keyWidth), rowHeight);
                x += keyWidth + gap;
            }
            y += rowHeight + gap;
        }
    }

    private Block.Grid grid(double inside) {
        return new Block.Grid(keys.size(), keys::get, i -> span(keys.get(i), cellWidth(inside)), columns, rowHeight,
                rowHeight, gap);
    }

    /** The number of columns that the text needs; a word takes at least two, to be distinguished from a letter. */
    private int span(Button key, double cell) {
        var insets = key.getInsets();
        double needed = TextFit.width(key) + insets.getLeft() + insets.getRight() + 2;
        int columns = (int) Math.ceil((needed + gap) / (cell + gap));
        return Math.max(columns, key.getText().codePointCount(0, key.getText().length()) > 1 ? 2 : 1);
    }

    private double cellWidth(double inside) {
        return (inside - gap * (columns - 1)) / columns;
    }
}
