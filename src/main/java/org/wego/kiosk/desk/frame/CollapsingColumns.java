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
 * Columns side by side; where there is not room for all, the least important ones are hidden.
 *
 * <p>A column that is shown is never narrower than its minimum width, but for the last one that is left. One of them
 * grows: it takes the width that the others leave.
 */
public final class CollapsingColumns extends Region {

    /**
     * A column.
     *
     * @param node what it holds; its minimum and preferred width are those of the column
     * @param importance the column with the lowest number is hidden first
     * @param grows whether it takes the width that is left
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
     * @param gap between two that are shown, px
     */
    public CollapsingColumns(double gap, Column... columns) {
        this.gap = gap;
        show(List.of(columns));
    }

    /** Shows other columns, or the same ones by another importance. */
    public void show(List<Column> shown) {
        columns = List.copyOf(shown);
        getChildren().setAll(columns.stream().map(Column::node).toList());
        requestLayout();
    }

    /** Whether a column is hidden because there is no room for it. */
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
        return columns.stream().mapToDouble(CollapsingColumns::usual).sum() + gap * (columns.size() - 1)
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
        double rest = width - least(shown);
        double x = getInsets().getLeft();
        for (var column : columns) {
            boolean visible = shown.contains(column);
            if (column.node().isVisible() != visible) {
                column.node().setVisible(visible);
            }
            if (!visible) {
                continue;
            }
            double own = shown.size() == 1 ? width : least(column) + share(column, shown, rest);
            column.node().resizeRelocate(Math.floor(x), getInsets().getTop(), Math.floor(x + own) - Math.floor(x),
                    height);
            x += own + gap;
        }
        collapsed.set(shown.size() < columns.size());
    }

    /** As many columns as have room beside each other, the most important ones. */
    private List<Column> shown(double width) {
        var shown = new ArrayList<>(columns);
        while (shown.size() > 1 && least(shown) > width) {
            shown.remove(shown.stream().min(Comparator.comparingInt(Column::importance)).orElseThrow());
        }
        return shown;
    }

    /** What a column gets beyond its minimum: the others up to their preferred width, the growing one the rest. */
    private static double share(Column column, List<Column> shown, double rest) {
        double wanted = shown.stream().filter(other -> !other.grows()).mapToDouble(CollapsingColumns::more).sum();
        boolean grower = shown.stream().anyMatch(Column::grows);
        double given = grower ? Math.min(rest / 2, wanted) : rest;
        if (column.grows()) {
            return rest - given;
        }
        return wanted == 0 ? given / shown.size() : given * more(column) / wanted;
    }

    private static double more(Column column) {
        return Math.max(0, usual(column) - least(column));
    }

    private double least(List<Column> shown) {
        return shown.stream().mapToDouble(CollapsingColumns::least).sum() + gap * (shown.size() - 1);
    }

    private static double least(Column column) {
        return Math.ceil(column.node().minWidth(-1));
    }

    private static double usual(Column column) {
        return Math.ceil(Math.max(least(column), column.node().prefWidth(-1)));
    }
}
