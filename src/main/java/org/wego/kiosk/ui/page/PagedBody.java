// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.OffscreenArea;
import org.wego.kiosk.ui.ScreenLayout;

/**
 * Shows a {@link Body}: on one page when it fits, otherwise on pages with buttons below.
 *
 * <p>It never scrolls, never cuts a part in two and never shrinks a text. Spare height goes to the parts that grow.
 */
public final class PagedBody extends Region {

    /** The share of the height that the fixed parts may take before they are paged like everything else. */
    private static final double MAX_FIXED = 0.7;
    private static final double MAX_FIXED_IN_REACH = 0.3;

    private final ScreenLayout frame;
    private final ObservableValue<Body> body;
    private final PagerBar bar;
    /** Always in this order among the children, whichever is seen: what changes its place is styled anew. */
    private final List<PageLayout> sheets;
    private PageLayout sheet;
    /** The sheet of the page to which a finger is about to turn, beside the glass. */
    private PageLayout next;
    private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    /** The page whose parts stand here; the property tells it once they do. */
    private int number;
    private PagePlan plan = PagePlan.EMPTY;
    private double plannedWidth = -1;
    private double plannedHeight = -1;

    public PagedBody(ScreenLayout frame, ObservableValue<Body> body, PagerWords words) {
        this.frame = frame;
        this.body = body;
        this.bar = new PagerBar(frame, words, step -> turnTo(number + step), step -> prepare(number + step));
        this.sheet = new PageLayout(frame.gap());
        this.next = new PageLayout(frame.gap());
        this.sheets = List.of(sheet, next);
        getStyleClass().add("paged-body");
        body.subscribe(() -> {
            plannedWidth = -1;
            number = 0;
            requestLayout();
        });
    }

    /** What it shows, on all its pages. */
    public ObservableValue<Body> bodyProperty() {
        return body;
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
        if (next.shows(plan, number)) {
            var left = sheet;
            sheet = next;
            next = left;
        }
        show();
        requestLayout();
        page.set(number);
    }

    /** Makes a page ready, so that it is there at once when it is turned to. */
    private void prepare(int wanted) {
        // The parts of the page that is shown stay where they are, and those of a body that has gone mean nothing.
        boolean planned = plannedWidth >= 0;
        if (planned && wanted >= 0 && wanted < pageCount.get() && !sheet.shows(plan, wanted)) {
            next.show(plan, wanted);
            next.resize(sheet.getWidth(), sheet.getHeight());
            next.applyCss();
            next.layout();
        }
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
        var ends = Stream.concat(shown.head().stream(), shown.foot().stream()).toList();
        style(sizes, frame.large() ? List.of() : ends, frame.large() ? all : flow);
        if (frame.large()) {
            // A part may need a whole page, so nothing stays on every page.
            return plan(sizes, List.of(), all, List.of(), getHeight(), shown.columns());
        }
        var head = shown.head().stream().map(PagedBody::node).toList();
        var foot = shown.foot().stream().map(PagedBody::node).toList();
        double fixed = Stream.concat(head.stream(), foot.stream())
                .mapToDouble(node -> BlockSizes.height(node, getWidth()) + frame.gap()).sum();
        if (fixed > getHeight() * (frame.scarce() ? MAX_FIXED_IN_REACH : MAX_FIXED)) {
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
        next.clear();
        getChildren().clear();
        fixed.forEach(block -> getChildren().addAll(sizes.nodes(block)));
        sheet.hold(flow.stream().flatMap(block -> sizes.nodes(block).stream()).toList());
        getChildren().addAll(sheets);
        getChildren().add(bar);
        applyCss();
    }

    private void show() {
        if (!sheet.shows(plan, number)) {
            sheet.show(plan, number);
        }
        next.clear();
        next.setVisible(false);
        next.setTranslateX(OffscreenArea.X);
        sheet.setVisible(true);
        sheet.setTranslateX(0);
        var parts = new ArrayList<Node>(plan.head());
        parts.addAll(sheets);
        parts.addAll(plan.foot());
        if (pageCount.get() > 1) {
            parts.add(bar);
            bar.update(number, pageCount.get());
        }
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
    }

    private void place() {
        double y = 0;
        for (var node : plan.head()) {
            y = placeFixed(node, y);
        }
        sheet.resizeRelocate(0, y, getWidth(), plan.room());
        next.relocate(0, y);
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
