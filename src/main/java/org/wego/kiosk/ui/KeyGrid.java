// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Keys in rows of equal columns; a key with a word on it takes two columns. */
public final class KeyGrid extends Region {

    private final List<Button> keys;
    private final Block.Grid grid;

    public KeyGrid(Frame frame, List<Button> keys, int columns) {
        this.keys = List.copyOf(keys);
        double rowHeight = frame.portrait() ? 112 : 100;
        grid = new Block.Grid(keys.size(), keys::get, i -> wide(keys.get(i).getText()) ? 2 : 1, columns,
                frame.large() ? rowHeight * 1.3 : rowHeight, rowHeight, frame.tightGap());
        getChildren().addAll(keys);
    }

    /** A key of the keypad. */
    public static Button key(String text, Runnable action) {
        var key = new Button(text);
        key.getStyleClass().add("key");
        key.setOnAction(_ -> action.run());
        return key;
    }

    /** Whether a text needs more room than two letters; a syllable or an ideograph needs that of two. */
    private static boolean wide(String text) {
        return text.codePoints().map(c -> c > 0x1100 ? 2 : 1).sum() > 2;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = GridRows.of(grid).size();
        return rows * grid.rowHeight() + (rows - 1) * grid.gap();
    }

    @Override
    protected void layoutChildren() {
        double cell = (getWidth() - grid.gap() * (grid.columns() - 1)) / grid.columns();
        double y = 0;
        for (var row : GridRows.of(grid)) {
            double x = 0;
            for (int i = row.from(); i < row.to(); i++) {
                int span = GridRows.span(grid, i);
                double width = span * cell + (span - 1) * grid.gap();
                keys.get(i).resizeRelocate(snapPositionX(x), y, Math.floor(width), grid.rowHeight());
                x += width + grid.gap();
            }
            y += grid.rowHeight() + grid.gap();
        }
    }
}
