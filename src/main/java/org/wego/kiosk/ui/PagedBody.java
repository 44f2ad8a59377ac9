// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.PageBreaks.Measured;
import org.wego.kiosk.ui.PageBreaks.Slice;

/**
 * Shows a {@link Body}: on one page when it fits, otherwise on pages with buttons below.
 *
 * <p>It never scrolls, never cuts a part in two and never shrinks a text. Spare height goes to the parts that grow.
 */
public final class PagedBody extends Region {

    /** The share of the height that the fixed parts may take before they are paged like everything else. */
    private static final double MOST_FIXED = 0.7;
    private static final double MOST_FIXED_LARGE = 0.3;
    /** Up to so many cells of a grid are made beforehand to see how high they are. */
    private static final int FEW_CELLS = 24;

    private final Frame frame;
    private final ObservableValue<Body> body;
    private final PagerBar bar;
    private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private Arrangement arrangement = Arrangement.EMPTY;
    private boolean stale = true;
    /** Cells made to be measured, during an arrangement only. */
    private final Map<Block.Grid, List<? extends Region>> samples = new HashMap<>();

    /** What was decided for one size of the region. */
    private record Arrangement(double width, double height, List<Block> head, List<Block> flow, List<Block> foot,
            List<List<Slice>> columns, double flowHeight) {

        static final Arrangement EMPTY = new Arrangement(0, 0, List.of(), List.of(), List.of(), List.of(List.of()), 0);
    }

    public PagedBody(Frame frame, ObservableValue<Body> body, PagerWords words) {
        this.frame = frame;
        this.body = body;
        this.bar = new PagerBar(frame, words, () -> turnTo(page.get() - 1), () -> turnTo(page.get() + 1));
        getStyleClass().add("paged-body");
        body.subscribe(() -> {
            stale = true;
            page.set(0);
            requestLayout();
        });
    }

    /** How many pages there are. */
    public ReadOnlyIntegerProperty pageCountProperty() {
        return pageCount.getReadOnlyProperty();
    }

    /** The page that is shown, from 0. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Shows a page; a number outside the pages is taken for the nearest one. */
    public void turnTo(int number) {
        page.set(Math.clamp(number, 0, pageCount.get() - 1));
        show();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (stale || getWidth() != arrangement.width || getHeight() != arrangement.height) {
            stale = false;
            arrange();
            page.set(Math.min(page.get(), pageCount.get() - 1));
            show();
        }
        place();
    }

    private void arrange() {
        var shown = body.getValue();
        getChildren().clear();
        shown.head().forEach(this::addForMeasuring);
        shown.flow().forEach(this::addForMeasuring);
        shown.foot().forEach(this::addForMeasuring);
        getChildren().add(bar);
        applyCss();

        double fixed = height(shown.head(), getWidth()) + height(shown.foot(), getWidth());
        boolean keepFixed = fixed <= getHeight() * (frame.large() ? MOST_FIXED_LARGE : MOST_FIXED);
        var head = keepFixed ? shown.head() : List.<Block>of();
        var foot = keepFixed ? shown.foot() : List.<Block>of();
        var flow = keepFixed ? shown.flow() : joined(shown.head(), shown.flow(), shown.foot());
        double room = getHeight() - (keepFixed ? fixed : 0) - frame.gap() * (head.size() + foot.size());

        int perPage = shown.columns();
        double columnWidth = columnWidth(perPage);
        var measured = flow.stream().map(block -> measure(block, columnWidth)).toList();
        var columns = PageBreaks.balance(measured, frame.gap(), room, perPage);
        if (columns.size() > perPage) {
            room -= frame.controlHeight() + frame.gap();
            columns = PageBreaks.fill(measured, frame.gap(), room);
        }
        arrangement = new Arrangement(getWidth(), getHeight(), head, flow, foot, columns, room);
        pageCount.set(Math.max(1, Math.ceilDiv(columns.size(), perPage)));
        samples.clear();
    }

    private void show() {
        var nodes = new ArrayList<Node>();
        arrangement.head.forEach(block -> nodes.add(whole(block)));
        for (var column : columnsOfPage()) {
            for (var slice : column) {
                nodes.addAll(nodes(slice));
            }
        }
        arrangement.foot.forEach(block -> nodes.add(whole(block)));
        if (pageCount.get() > 1) {
            nodes.add(bar);
            bar.update(page.get(), pageCount.get());
        }
        getChildren().setAll(nodes);
    }

    private void place() {
        var children = getChildren().iterator();
        double y = 0;
        for (var block : arrangement.head) {
            y = placeWhole((Region) children.next(), y, measure(block, getWidth()).height(0, 1));
        }
        int perPage = body.getValue().columns();
        double columnWidth = columnWidth(perPage);
        double x = 0;
        for (var column : columnsOfPage()) {
            placeColumn(column, children, x, y, columnWidth);
            x += columnWidth + frame.gap();
        }
        double footY = y + arrangement.flowHeight + (arrangement.flow.isEmpty() ? 0 : frame.gap());
        for (var block : arrangement.foot) {
            footY = placeWhole((Region) children.next(), footY, measure(block, getWidth()).height(0, 1));
        }
        if (pageCount.get() > 1) {
            bar.resizeRelocate(0, getHeight() - frame.controlHeight(), getWidth(), frame.controlHeight());
        }
    }

    private double placeWhole(Region node, double y, double height) {
        node.resizeRelocate(0, y, getWidth(), height);
        return y + height + frame.gap();
    }

    private void placeColumn(List<Slice> column, java.util.Iterator<Node> children, double x, double top,
            double width) {
        double spare = Math.max(0, arrangement.flowHeight - PageBreaks.height(column, frame.gap()));
        double y = top;
        int growersLeft = (int) column.stream().filter(slice -> growth(slice) > 0).count();
        for (var slice : column) {
            double growth = growersLeft == 0 ? 0 : Math.min(growth(slice), spare / growersLeft);
            if (growth(slice) > 0) {
                growersLeft--;
            }
            spare -= growth;
            placeSlice(slice, children, x, y, width, slice.height() + growth);
            y += slice.height() + growth + frame.gap();
        }
    }

    private void placeSlice(Slice slice, java.util.Iterator<Node> children, double x, double y, double width,
            double height) {
        if (!(arrangement.flow.get(slice.block()) instanceof Block.Grid grid)) {
            children.next().resizeRelocate(x, y, width, height);
            return;
        }
        var rows = GridRows.of(grid).subList(slice.from(), slice.to());
        double rowHeight = (height - grid.gap() * (rows.size() - 1)) / rows.size();
        double cellWidth = (width - grid.gap() * (grid.columns() - 1)) / grid.columns();
        double rowY = y;
        for (var row : rows) {
            double cellX = x;
            for (int i = row.from(); i < row.to(); i++) {
                int span = GridRows.span(grid, i);
                double spanned = span * cellWidth + (span - 1) * grid.gap();
                double right = snapPositionX(cellX + spanned);
                double bottom = snapPositionY(rowY + rowHeight);
                double left = snapPositionX(cellX);
                double upper = snapPositionY(rowY);
                children.next().resizeRelocate(left, upper, right - left, bottom - upper);
                cellX += spanned + grid.gap();
            }
            rowY += rowHeight + grid.gap();
        }
    }

    private double growth(Slice slice) {
        return switch (arrangement.flow.get(slice.block())) {
            case Block.Whole whole -> whole.grows() ? getHeight() : 0;
            case Block.Rows rows -> rows.grows() ? getHeight() : 0;
            case Block.Grid grid -> Math.max(0, grid.tallest() * (slice.to() - slice.from())
                    + grid.gap() * (slice.to() - slice.from() - 1) - slice.height());
        };
    }

    private List<? extends Node> nodes(Slice slice) {
        return switch (arrangement.flow.get(slice.block())) {
            case Block.Whole whole -> List.of(whole.node());
            case Block.Rows rows -> List.of(box(rows, rows.rows().subList(slice.from(), slice.to())));
            case Block.Grid grid -> {
                var gridRows = GridRows.of(grid);
                var cells = new ArrayList<Node>();
                for (int i = gridRows.get(slice.from()).from(); i < gridRows.get(slice.to() - 1).to(); i++) {
                    cells.add(grid.cell().apply(i));
                }
                yield cells;
            }
        };
    }

    private List<List<Slice>> columnsOfPage() {
        int perPage = body.getValue().columns();
        int from = page.get() * perPage;
        return arrangement.columns.subList(from, Math.min(from + perPage, arrangement.columns.size()));
    }

    private void addForMeasuring(Block block) {
        switch (block) {
            case Block.Whole whole -> getChildren().add(whole.node());
            case Block.Rows rows -> getChildren().add(box(rows, rows.rows()));
            case Block.Grid grid -> {
                if (grid.count() <= FEW_CELLS) {
                    getChildren().addAll(samples(grid));
                }
            }
        }
    }

    private static VBox box(Block.Rows block, List<? extends Region> rows) {
        var box = new VBox();
        box.getStyleClass().add(block.styleClass());
        for (var row : rows) {
            if (block.grows()) {
                row.setMaxHeight(Double.MAX_VALUE);
                VBox.setVgrow(row, javafx.scene.layout.Priority.ALWAYS);
            }
            box.getChildren().add(row);
        }
        return box;
    }

    private Measured measure(Block block, double width) {
        return switch (block) {
            case Block.Whole whole -> new Measured(List.of(heightOf(whole.node(), width)), 0, 0);
            case Block.Rows rows -> {
                var box = (VBox) Objects.requireNonNull(rows.rows().getFirst().getParent());
                var insets = box.getInsets();
                double inner = width - insets.getLeft() - insets.getRight();
                var heights = rows.rows().stream().map(row -> heightOf(row, inner)).toList();
                yield new Measured(heights, box.getSpacing(), insets.getTop() + insets.getBottom());
            }
            case Block.Grid grid -> new Measured(Collections.nCopies(GridRows.of(grid).size(), rowHeight(grid, width)),
                    grid.gap(), 0);
        };
    }

    /** A few cells tell how high they must be; of many it is known beforehand. */
    private double rowHeight(Block.Grid grid, double width) {
        double cell = (width - grid.gap() * (grid.columns() - 1)) / grid.columns();
        double highest = samples.getOrDefault(grid, List.of()).stream().mapToDouble(node -> heightOf(node, cell)).max()
                .orElse(0);
        return Math.max(grid.rowHeight(), highest);
    }

    private List<? extends Region> samples(Block.Grid grid) {
        return samples.computeIfAbsent(grid, _ -> IntStream.range(0, grid.count()).mapToObj(grid.cell()).toList());
    }

    private double heightOf(Region node, double width) {
        return Math.ceil(node.prefHeight(width));
    }

    private double height(List<Block> blocks, double width) {
        return blocks.stream().mapToDouble(block -> measure(block, width).height(0, 1)).sum();
    }

    private double columnWidth(int columns) {
        return Math.floor((getWidth() - frame.gap() * (columns - 1)) / columns);
    }

    private static Region whole(Block block) {
        if (block instanceof Block.Whole(var node, _)) {
            return node;
        }
        throw new IllegalArgumentException("a fixed part stays whole");
    }

    private static List<Block> joined(List<Block> head, List<Block> flow, List<Block> foot) {
        var all = new ArrayList<>(head);
        all.addAll(flow);
        all.addAll(foot);
        return all;
    }
}
