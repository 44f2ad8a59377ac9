// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Keys in rows of equal columns; a key with a word on it takes two columns or more. */
public final class KeyGrid extends Region {

    private final List<Button> keys;
    private final int columns;
    private final double rowHeight;
    private final double gap;

    public KeyGrid(Frame frame, List<Button> keys, int columns) {
        this.keys = List.copyOf(keys);
        this.columns = columns;
        double height = frame.portrait() ? 112 : 100;
        this.rowHeight = frame.large() ? height * 1.3 : height;
        this.gap = frame.tightGap();
        getChildren().addAll(keys);
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
    protected double computePrefHeight(double width) {
        int rows = GridRows.of(grid(width)).size();
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
                double width = span * cell + (span - 1) * gap;
                keys.get(i).resizeRelocate(snapPositionX(x), y, Math.floor(width), rowHeight);
                x += width + gap;
            }
            y += rowHeight + gap;
        }
    }

    private Block.Grid grid(double width) {
        return new Block.Grid(keys.size(), keys::get, i -> span(keys.get(i), cellWidth(width)), columns, rowHeight,
                rowHeight, gap);
    }

    /** As many columns as the text needs; one whose text is a word needs two at least, to be told from a letter. */
    private int span(Button key, double cell) {
        var insets = key.getInsets();
        double needed = TextFit.width(key) + insets.getLeft() + insets.getRight() + 2;
        int columns = (int) Math.ceil((needed + gap) / (cell + gap));
        return Math.max(columns, key.getText().codePointCount(0, key.getText().length()) > 1 ? 2 : 1);
    }

    private double cellWidth(double width) {
        return (width - gap * (columns - 1)) / columns;
    }
}
