// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.Orientation;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.TextFit;

/**
 * Lays regions out in columns of equal width and rows of equal height.
 *
 * <p>If a word would be broken, a single row gives wider columns to longer words; if that is not enough, the number of
 * columns is reduced.
 */
public sealed class Columns extends Region permits Segments {

    private final int most;
    private final double gap;
    private final double least;
    private final List<? extends Region> cells;

    /**
     * Lays regions out from left to right, row by row.
     *
     * @param columns the maximum number of columns
     * @param gap the space between them, px
     */
    public Columns(int columns, double gap, List<? extends Region> cells) {
        this(columns, gap, 0, cells);
    }

    /**
     * Lays regions out from left to right, row by row.
     *
     * @param columns the maximum number of columns
     * @param gap the space between them, px
     * @param least the minimum height of a row, px
     */
    Columns(int columns, double gap, double least, List<? extends Region> cells) {
        this.most = Math.max(1, Math.min(columns, cells.size()));
        this.gap = gap;
        this.least = least;
        this.cells = List.copyOf(cells);
        getChildren().addAll(cells);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefHeight(double width) {
        var insets = getInsets();
        var columns = columns(width);
        int rows = Math.ceilDiv(cells.size(), columns.length);
        return rows * rowHeight(columns) + (rows - 1) * gap + insets.getTop() + insets.getBottom();
    }

    @Override
    protected final void layoutChildren() {
        var insets = getInsets();
        var columns = columns(getWidth());
        int rows = Math.ceilDiv(cells.size(), columns.length);
        double height = Math.floor((getHeight() - insets.getTop() - insets.getBottom() - gap * (rows - 1)) / rows);
        double x = insets.getLeft();
        for (int i = 0; i < cells.size(); i++) {
            int column = i % columns.length;
            x = column == 0 ? insets.getLeft() : x;
            int row = i / columns.length;
            double y = insets.getTop() + row * (height + gap);
            cells.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), columns[column], height);
            x += columns[column] + gap;
        }
    }

    /** The widths of the columns: as many columns as possible without breaking a word. */
    private double[] columns(double width) {
        var least = cells.stream().mapToDouble(Columns::leastWidth).toArray();
        double widest = Arrays.stream(least).max().orElse(0);
        if (most == cells.size() && cellWidth(width, most) < widest) {
            double spare = cellWidth(width, most) - Arrays.stream(least).average().orElse(0);
            if (spare >= 0) {
                return Arrays.stream(least).map(needed -> Math.floor(needed + spare)).toArray();
            }
        }
        int columns = most;
        while (columns > 1 && cellWidth(width, columns) < widest) {
            columns--;
        }
        double equal = cellWidth(width, columns);
        return DoubleStream.generate(() -> equal).limit(columns).toArray();
    }

    private static double leastWidth(Region cell) {
        double graphicWidth = cell instanceof Labeled labeled && labeled.getGraphic() instanceof Region graphic
                ? graphicWidth(graphic)
                : 0;
        double inner = Math.max(TextFit.widestWord(cell), graphicWidth);
        return Math.max(cell.minWidth(-1), inner + cell.getInsets().getLeft() + cell.getInsets().getRight());
    }

    /** The width of the parts of a button that are side by side. */
    private static double graphicWidth(Region graphic) {
        double least = graphic.minWidth(-1);
        return graphic instanceof HBox row ? Math.max(least, row.getSpacing() * (row.getChildren().size() - 1)
                + row.getChildren().stream().mapToDouble(
                        part -> Math.max(TextFit.widestWord(part), part.minWidth(-1))).sum())
                : least;
    }

    private double cellWidth(double width, int columns) {
        var insets = getInsets();
        return Math.floor((width - insets.getLeft() - insets.getRight() - gap * (columns - 1)) / columns);
    }

    private double rowHeight(double[] columns) {
        double highest = 0;
        for (int i = 0; i < cells.size(); i++) {
            highest = Math.max(highest, cells.get(i).prefHeight(columns[i % columns.length]));
        }
        return Math.ceil(Math.max(least, highest));
    }
}
