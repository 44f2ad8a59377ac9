// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/**
 * Shows a {@link Body}: on one page when it fits, otherwise on pages with buttons below.
 *
 * <p>It never scrolls, never cuts a part in two and never shrinks a text. Spare height goes to the parts that grow.
 */
public final class PagedBody extends Region {

    /** The share of the height that the fixed parts may take before they are paged like everything else. */
    private static final double MOST_FIXED = 0.7;
    private static final double MOST_FIXED_IN_REACH = 0.3;

    private final Frame frame;
    private final ObservableValue<Body> body;
    private final PagerBar bar;
    private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    /** The page whose parts stand here; the property tells it once they do. */
    private int number;
    private PagePlan plan = PagePlan.EMPTY;
    private double plannedWidth = -1;
    private double plannedHeight = -1;

    public PagedBody(Frame frame, ObservableValue<Body> body, PagerWords words) {
        this.frame = frame;
        this.body = body;
        this.bar = new PagerBar(frame, words, () -> turnTo(number - 1), () -> turnTo(number + 1));
        getStyleClass().add("paged-body");
        body.subscribe(() -> {
            plannedWidth = -1;
            number = 0;
            requestLayout();
        });
    }

    /** How many pages there are. */
    public ReadOnlyIntegerProperty pageCountProperty() {
        return pageCount.getReadOnlyProperty();
    }

    /** The page that is shown, from 0; who hears of a change finds the parts of the new page. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Shows a page; a number outside the pages is taken for the nearest one. */
    public void turnTo(int wanted) {
        number = Math.clamp(wanted, 0, pageCount.get() - 1);
        show();
        requestLayout();
        page.set(number);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != plannedWidth || getHeight() != plannedHeight) {
            plannedWidth = getWidth();
            plannedHeight = getHeight();
            plan = plan();
            pageCount.set(plan.pages());
            number = Math.min(number, pageCount.get() - 1);
            show();
        }
        place();
        page.set(number);
    }

    private PagePlan plan() {
        var shown = body.getValue();
        var sizes = new BlockSizes(frame.large());
        var flow = shown.columns() > 1 ? shown.flow()
                : shown.flow().stream().filter(block -> !(block instanceof Block.ColumnEnd)).toList();
        var all = Stream.of(shown.head(), flow, shown.foot()).flatMap(List::stream).toList();
        style(sizes, List.of(), all);
        if (frame.large()) {
            // A part may need a whole page, so nothing stays on every page.
            return plan(sizes, List.of(), all, List.of(), getHeight(), shown.columns());
        }
        var head = shown.head().stream().map(PagedBody::node).toList();
        var foot = shown.foot().stream().map(PagedBody::node).toList();
        double fixed = Stream.concat(head.stream(), foot.stream())
                .mapToDouble(node -> BlockSizes.height(node, getWidth()) + frame.gap()).sum();
        if (fixed > getHeight() * (frame.scarce() ? MOST_FIXED_IN_REACH : MOST_FIXED)) {
            return plan(sizes, List.of(), all, List.of(), getHeight(), shown.columns());
        }
        return plan(sizes, head, flow, foot, getHeight() - fixed, shown.columns());
    }

    private PagePlan plan(BlockSizes sizes, List<Region> head, List<Block> flow, List<Region> foot, double room,
            int perPage) {
        double columnWidth = columnWidth(perPage);
        double roomAboveBar = room - frame.controlHeight() - frame.gap();
        var whole = flow.stream().map(block -> sizes.measure(block, columnWidth)).toList();
        var columns = PageBreaks.spread(whole, frame.gap(), room, perPage);
        if (columns.size() <= perPage && highest(columns) <= room) {
            return new PagePlan(head, flow, whole, foot, sizes.cells(), columns, perPage, room);
        }
        var fixed = Stream.concat(head.stream(), foot.stream()).map(Block::whole).toList();
        var apart = flow.stream().<Block>flatMap(block -> BlockSizes.apart(block, columnWidth, roomAboveBar)).toList();
        if (!apart.equals(flow)) {
            style(sizes, fixed, apart);
        }
        var broken = apart.stream().map(block -> sizes.broken(block, columnWidth, roomAboveBar)).toList();
        if (!broken.equals(apart)) {
            style(sizes, fixed, broken);
        }
        var measured = broken.stream().map(block -> sizes.measure(block, columnWidth)).toList();
        return new PagePlan(head, broken, measured, foot, sizes.cells(),
                PageBreaks.spread(measured, frame.gap(), roomAboveBar, perPage), perPage,
                roomAboveBar);
    }

    private double highest(List<List<PageBreaks.Slice>> columns) {
        return columns.stream().mapToDouble(column -> PageBreaks.height(column, frame.gap())).max().orElse(0);
    }

    /** Puts everything into the scene, without which nothing has its style and so no height. */
    private void style(BlockSizes sizes, List<? extends Block> fixed, List<? extends Block> flow) {
        getChildren().clear();
        Stream.concat(fixed.stream(), flow.stream()).forEach(block -> getChildren().addAll(sizes.nodes(block)));
        getChildren().add(bar);
        applyCss();
    }

    private void show() {
        var nodes = plan.nodesOf(number);
        if (pageCount.get() > 1) {
            nodes.add(bar);
            bar.update(number, pageCount.get());
        }
        // What stands here already stays: a part that is put here again is styled again, which takes longest of all.
        getChildren().retainAll(Set.copyOf(nodes));
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    private void place() {
        double y = 0;
        for (var node : plan.head()) {
            y = placeFixed(node, y);
        }
        var nodes = getChildren().listIterator(plan.head().size());
        var placer = new ColumnPlacer(plan, frame.gap(), nodes);
        double width = columnWidth(plan.perPage());
        double x = 0;
        for (var column : plan.columnsOf(number)) {
            placer.place(column, x, y, width, plan.room());
            x += width + frame.gap();
        }
        double footY = y + plan.room() + (plan.flow().isEmpty() ? 0 : frame.gap());
        for (var node : plan.foot()) {
            footY = placeFixed(node, footY);
        }
        bar.resizeRelocate(0, getHeight() - frame.controlHeight(), getWidth(), frame.controlHeight());
    }

    private double placeFixed(Region node, double y) {
        double height = BlockSizes.height(node, getWidth());
        node.resizeRelocate(0, y, getWidth(), height);
        return y + height + frame.gap();
    }

    private double columnWidth(int columns) {
        return Math.floor((getWidth() - frame.gap() * (columns - 1)) / columns);
    }

    private static Region node(Block block) {
        return switch (block) {
            case Block.Whole whole -> whole.node();
            case Block.Side side -> side.node();
            case Block.Rows _,Block.Grid _,Block.ColumnEnd _ ->
                throw new IllegalArgumentException("a fixed part stays whole");
        };
    }
}
