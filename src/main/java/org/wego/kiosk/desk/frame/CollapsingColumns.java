// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Columns side by side; the least important ones are hidden when there is no room for all.
 *
 * <p>A visible column is at least as wide as its minimum, unless it is the only one left. One column may grow: it takes
 * the remaining width.
 */
public final class CollapsingColumns extends Region {

    /**
     * A column.
     *
     * @param node the content; its minimum and preferred widths are those of the column
     * @param importance the column with the lowest number is hidden first
     * @param grows whether it takes the remaining width
     */
    public record Column(Region node, int importance, boolean grows) {}

    private final ReadOnlyBooleanWrapper collapsed = new ReadOnlyBooleanWrapper();
    private final double gap;
    private List<Column> columns = List.of();

    /** Columns without a gap. */
    public CollapsingColumns(Column... columns) {
        this(0, columns);
    }

    /**
     * Columns.
     *
     * @param gap the gap between visible columns, px
     */
    public CollapsingColumns(double gap, Column... columns) {
        this.gap = gap;
        show(List.of(columns));
    }

    /** Replaces the columns, or changes their importance. */
    public void show(List<Column> shown) {
        columns = List.copyOf(shown);
        getChildren().setAll(columns.stream().map(Column::node).toList());
        requestLayout();
    }

    /** Whether a column is hidden for lack of room. */
    public ReadOnlyBooleanProperty collapsedProperty() {
        return collapsed.getReadOnlyProperty();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return columns.stream().mapToDouble(CollapsingColumns::preferred).sum() + gap * (columns.size() - 1)
                + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        return columns.stream().mapToDouble(column -> column.node().prefHeight(-1)).max().orElse(0)
                + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        double height = getHeight() - getInsets().getTop() - getInsets().getBottom();
        var shown = shown(width);
        double rest = width - minimum(shown);
        double x = getInsets().getLeft();
        for (var column : columns) {
            boolean visible = shown.contains(column);
            if (column.node().isVisible() != visible) {
                column.node().setVisible(visible);
            }
            if (!visible) {
                continue;
            }
            double own = shown.size() == 1 ? width : minimum(column) + share(column, shown, rest);
            column.node().resizeRelocate(Math.floor(x), getInsets().getTop(), Math.floor(x + own) - Math.floor(x),
                    height);
            x += own + gap;
        }
        collapsed.set(shown.size() < columns.size());
    }

    /** The most important columns that fit side by side. */
    private List<Column> shown(double width) {
        var shown = new ArrayList<>(columns);
        while (shown.size() > 1 && minimum(shown) > width) {
            shown.remove(shown.stream().min(Comparator.comparingInt(Column::importance)).orElseThrow());
        }
        return shown;
    }

    /**
     * The width of a column beyond its minimum. The growing column gets at least half of the rest; the others share
     * what they need to reach their preferred widths.
     */
    private static double share(Column column, List<Column> shown, double rest) {
        double totalExtra = shown.stream().filter(other -> !other.grows()).mapToDouble(CollapsingColumns::extra).sum();
        boolean grower = shown.stream().anyMatch(Column::grows);
        double shared = grower ? Math.min(rest / 2, totalExtra) : rest;
        if (column.grows()) {
            return rest - shared;
        }
        return totalExtra == 0 ? shared / shown.size() : shared * extra(column) / totalExtra;
    }

    private static double extra(Column column) {
        return Math.max(0, preferred(column) - minimum(column));
    }

    private double minimum(List<Column> shown) {
        return shown.stream().mapToDouble(CollapsingColumns::minimum).sum() + gap * (shown.size() - 1);
    }

    private static double minimum(Column column) {
        return Math.ceil(column.node().minWidth(-1));
    }

    private static double preferred(Column column) {
        return Math.ceil(Math.max(minimum(column), column.node().prefWidth(-1)));
    }
}
