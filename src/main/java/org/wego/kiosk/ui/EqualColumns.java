// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Puts regions into columns of equal width and rows of equal height; fewer columns where a word would be broken. */
abstract sealed class EqualColumns extends Region permits ButtonRow, Columns, Segments {

    private final int most;
    private final double gap;
    private final double least;
    private final List<? extends Region> cells;

    /**
     * Regions from left to right, row by row.
     *
     * @param columns how many stand side by side at the most
     * @param gap between them, px
     * @param least the least height of a row, px
     */
    EqualColumns(int columns, double gap, double least, List<? extends Region> cells) {
        this.most = Math.max(1, Math.min(columns, cells.size()));
        this.gap = gap;
        this.least = least;
        this.cells = List.copyOf(cells);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefHeight(double width) {
        var insets = getInsets();
        int rows = Math.ceilDiv(cells.size(), columns(width));
        return rows * rowHeight(width) + (rows - 1) * gap + insets.getTop() + insets.getBottom();
    }

    @Override
    protected final void layoutChildren() {
        var insets = getInsets();
        int columns = columns(getWidth());
        int rows = Math.ceilDiv(cells.size(), columns);
        double width = cellWidth(getWidth(), columns);
        double height = Math.floor((getHeight() - insets.getTop() - insets.getBottom() - gap * (rows - 1)) / rows);
        for (int i = 0; i < cells.size(); i++) {
            int row = i / columns;
            double x = insets.getLeft() + i % columns * (width + gap);
            double y = insets.getTop() + row * (height + gap);
            cells.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
        }
    }

    /** As many columns as leave every word whole. */
    private int columns(double width) {
        double widest = cells.stream().mapToDouble(EqualColumns::leastWidth).max().orElse(0);
        int columns = most;
        while (columns > 1 && cellWidth(width, columns) < widest) {
            columns--;
        }
        return columns;
    }

    private static double leastWidth(Region cell) {
        return TextFit.widestWord(cell) + cell.getInsets().getLeft() + cell.getInsets().getRight();
    }

    private double cellWidth(double width, int columns) {
        var insets = getInsets();
        return Math.floor((width - insets.getLeft() - insets.getRight() - gap * (columns - 1)) / columns);
    }

    private double rowHeight(double width) {
        double inner = cellWidth(width, columns(width));
        double highest = cells.stream().mapToDouble(cell -> cell.prefHeight(inner)).max().orElse(0);
        return Math.ceil(Math.max(least, highest));
    }
}
