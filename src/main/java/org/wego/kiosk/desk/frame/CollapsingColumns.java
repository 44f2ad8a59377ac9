// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Columns side by side; the least important ones are hidden when there is no room for all.
 *
 * <p>A visible column is at least as wide as its minimum, unless it is the only one left. One column may grow: it takes
 * the remaining width. If the columns have dividers, the user can change their widths; those that were chosen apply as far as
 * all visible columns keep their minimum.
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
    private List<ColumnDivider> dividers = List.of();
    private Optional<ColumnWidths> chosen = Optional.empty();
    private String dividerName = "";

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
        if (chosen.isPresent() && dividers.size() != columns.size() - 1) {
            dividers = IntStream.range(0, columns.size() - 1)
                    .mapToObj(left -> new ColumnDivider(dividerName, by -> move(left, by), this::reset)).toList();
        }
        var children = new ArrayList<Node>();
        for (int i = 0; i < columns.size(); i++) {
            children.add(columns.get(i).node());
            if (i < dividers.size()) {
                children.add(dividers.get(i));
            }
        }
        if (!getChildren().equals(children)) {
            getChildren().setAll(children);
        }
        requestLayout();
    }

    /**
     * Lets the user change the widths.
     *
     * @param widths the chosen widths
     * @param name the name of a divider and its keys
     */
    public void adjustable(ColumnWidths widths, String name) {
        chosen = Optional.of(widths);
        dividerName = name;
        show(columns);
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
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            boolean visible = shown.contains(column);
            if (column.node().isVisible() != visible) {
                column.node().setVisible(visible);
            }
            if (i < dividers.size()) {
                dividers.get(i).setVisible(visible && !column.equals(shown.getLast()));
            }
            if (!visible) {
                continue;
            }
            double own = shown.size() == 1 ? width : minimum(column) + share(column, shown, rest);
            column.node().resizeRelocate(Math.floor(x), getInsets().getTop(), Math.floor(x + own) - Math.floor(x),
                    height);
            x += own + gap;
            if (i < dividers.size()) {
                double thickness = Math.ceil(dividers.get(i).prefWidth(-1));
                dividers.get(i).resizeRelocate(Math.floor(x - gap / 2 - thickness / 2), getInsets().getTop(),
                        thickness, height);
            }
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
     * what they need to reach their preferred widths, or all of the rest for chosen ones.
     */
    private double share(Column column, List<Column> shown, double rest) {
        double totalExtra = shown.stream().filter(other -> !other.grows()).mapToDouble(this::extra).sum();
        boolean grower = shown.stream().anyMatch(Column::grows);
        boolean isDefault = chosen.stream().allMatch(ColumnWidths::isEmpty);
        double shared = grower ? Math.min(isDefault ? rest / 2 : rest, totalExtra) : rest;
        if (column.grows()) {
            return rest - shared;
        }
        return totalExtra == 0 ? shared / shown.size() : shared * extra(column) / totalExtra;
    }

    private double extra(Column column) {
        double wanted = chosen.map(widths -> widths.of(columns.indexOf(column))).orElse(OptionalDouble.empty())
                .orElse(preferred(column));
        return Math.max(0, wanted - minimum(column));
    }

    /** Moves the border at the right of a column, as far as both neighbours keep their minimum. */
    private void move(int left, double by) {
        var one = columns.get(left);
        var other = columns.stream().skip(left + 1L).filter(column -> column.node().isVisible()).findFirst();
        if (other.isEmpty() || chosen.isEmpty()) {
            return;
        }
        double way = Math.clamp(by, Math.min(0, minimum(one) - one.node().getWidth()),
                Math.max(0, other.get().node().getWidth() - minimum(other.get())));
        var widths = chosen.get();
        // From now on all widths are the user's; otherwise, the others would change as well.
        columns.stream().filter(column -> column.node().isVisible() && !column.grows()).forEach(
                column -> widths.set(columns.indexOf(column), column.node().getWidth() + (column.equals(one) ? way
                        : column.equals(other.get()) ? -way : 0)));
        requestLayout();
        layout();
    }

    private void reset() {
        chosen.ifPresent(ColumnWidths::reset);
        requestLayout();
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
