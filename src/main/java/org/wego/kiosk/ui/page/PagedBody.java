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
 * Shows a {@link Body}: on one page if it fits, otherwise on several pages with buttons below.
 *
 * <p>It never scrolls, never clips a part and never shrinks a text. Spare height goes to the parts that grow.
 */
public final class PagedBody extends Region {

    /** The share of the height that the fixed parts may take before they are paged like everything else. */
    private static final double MAX_FIXED = 0.7;
    private static final double MAX_FIXED_IN_REACH = 0.3;

    private final ScreenLayout layout;
    private final ObservableValue<Body> body;
    private final PagerBar bar;
    /** The order among the children never changes, because JavaFX styles a node again after a move. */
    private final List<PageLayout> pageLayouts;
    private PageLayout current;
    /** The page that a pressed button is about to turn to, outside the visible area. */
    private PageLayout next;
    private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    /** The requested page; the property changes when its parts are shown. */
    private int number;
    private PagePlan plan = PagePlan.EMPTY;
    private double plannedWidth = -1;
    private double plannedHeight = -1;

    public PagedBody(ScreenLayout layout, ObservableValue<Body> body, PagerWords words) {
        this.layout = layout;
        this.body = body;
        this.bar = new PagerBar(layout, words, step -> turnTo(number + step), step -> prepare(number + step));
        this.current = new PageLayout(layout.gap());
        this.next = new PageLayout(layout.gap());
        this.pageLayouts = List.of(current, next);
        getStyleClass().add("paged-body");
        body.subscribe(() -> {
            plannedWidth = -1;
            number = 0;
            requestLayout();
        });
    }

    /** The body with the content of all pages. */
    public ObservableValue<Body> bodyProperty() {
        return body;
    }

    /** The number of pages. */
    public ReadOnlyIntegerProperty pageCountProperty() {
        return pageCount.getReadOnlyProperty();
    }

    /** The visible page, from 0. When it changes, the parts of the new page are already shown. */
    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Shows a page; a number out of range selects the nearest page. */
    public void turnTo(int wanted) {
        number = Math.clamp(wanted, 0, pageCount.get() - 1);
        if (next.shows(plan, number)) {
            var left = current;
            current = next;
            next = left;
        }
        showPage();
        requestLayout();
        page.set(number);
    }

    /** Builds a page in advance, so that turning to it is immediate. */
    private void prepare(int wanted) {
        // The visible page must not change, and an outdated plan is of no use.
        boolean planned = plannedWidth >= 0;
        if (planned && wanted >= 0 && wanted < pageCount.get() && !current.shows(plan, wanted)) {
            next.show(plan, wanted);
            next.resize(current.getWidth(), current.getHeight());
            next.applyCss();
            next.layout();
        }
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != plannedWidth || getHeight() != plannedHeight) {
            plannedWidth = getWidth();
            plannedHeight = getHeight();
            plan = createPlan();
            pageCount.set(plan.pages());
            number = Math.min(number, pageCount.get() - 1);
            showPage();
        }
        layOutParts();
        page.set(number);
    }

    private PagePlan createPlan() {
        var shown = body.getValue();
        var sizes = new BlockSizes(layout.large());
        var flow = shown.columns() > 1 ? shown.flow()
                : shown.flow().stream().filter(block -> !(block instanceof Block.ColumnEnd)).toList();
        var all = Stream.of(shown.head(), flow, shown.foot()).flatMap(List::stream).toList();
        var ends = Stream.concat(shown.head().stream(), shown.foot().stream()).toList();
        addToScene(sizes, layout.large() ? List.of() : ends, layout.large() ? all : flow);
        if (layout.large()) {
            // A part may need a whole page, so no part is repeated on every page.
            return createPlan(sizes, List.of(), all, List.of(), getHeight(), shown.columns());
        }
        var head = shown.head().stream().map(PagedBody::node).toList();
        var foot = shown.foot().stream().map(PagedBody::node).toList();
        double fixed = Stream.concat(head.stream(), foot.stream())
                .mapToDouble(node -> BlockSizes.height(node, getWidth()) + layout.gap()).sum();
        if (fixed > getHeight() * (layout.scarce() ? MAX_FIXED_IN_REACH : MAX_FIXED)) {
            return createPlan(sizes, List.of(), all, List.of(), getHeight(), shown.columns());
        }
        return createPlan(sizes, head, flow, foot, getHeight() - fixed, shown.columns());
    }

    private PagePlan createPlan(BlockSizes sizes, List<Region> head, List<Block> flow, List<Region> foot, double room,
            int perPage) {
        double columnWidth = columnWidth(perPage);
        double roomAboveBar = room - layout.controlHeight() - layout.gap();
        var whole = flow.stream().map(block -> sizes.measure(block, columnWidth)).toList();
        var columns = PageBreaks.spread(whole, layout.gap(), room, perPage);
        if (columns.size() <= perPage && highest(columns) <= room) {
            return new PagePlan(head, flow, whole, foot, sizes.cells(), columns, perPage, room);
        }
        var fixed = Stream.concat(head.stream(), foot.stream()).map(Block::whole).toList();
        var apart = flow.stream()
                .<Block>flatMap(block -> BlockSizes.alternatives(block, columnWidth, roomAboveBar)).toList();
        if (!apart.equals(flow)) {
            addToScene(sizes, fixed, apart);
        }
        var broken = apart.stream().map(block -> sizes.splitTexts(block, columnWidth, roomAboveBar)).toList();
        if (!broken.equals(apart)) {
            addToScene(sizes, fixed, broken);
        }
        var measured = broken.stream().map(block -> sizes.measure(block, columnWidth)).toList();
        return new PagePlan(head, broken, measured, foot, sizes.cells(),
                PageBreaks.spread(measured, layout.gap(), roomAboveBar, perPage), perPage,
                roomAboveBar);
    }

    private double highest(List<List<PageBreaks.Slice>> columns) {
        return columns.stream().mapToDouble(column -> PageBreaks.height(column, layout.gap())).max().orElse(0);
    }

    /** Adds all nodes to the scene and styles them, so that they can be measured. */
    private void addToScene(BlockSizes sizes, List<? extends Block> fixed, List<? extends Block> flow) {
        next.clear();
        getChildren().clear();
        fixed.forEach(block -> getChildren().addAll(sizes.nodes(block)));
        current.hold(flow.stream().flatMap(block -> sizes.nodes(block).stream()).toList());
        getChildren().addAll(pageLayouts);
        getChildren().add(bar);
        applyCss();
    }

    private void showPage() {
        if (!current.shows(plan, number)) {
            current.show(plan, number);
        }
        next.clear();
        next.setVisible(false);
        next.setTranslateX(OffscreenArea.X);
        current.setVisible(true);
        current.setTranslateX(0);
        var parts = new ArrayList<Node>(plan.head());
        parts.addAll(pageLayouts);
        parts.addAll(plan.foot());
        if (pageCount.get() > 1) {
            parts.add(bar);
            bar.update(number, pageCount.get());
        }
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
    }

    private void layOutParts() {
        double y = 0;
        for (var node : plan.head()) {
            y = placeFixed(node, y);
        }
        current.resizeRelocate(0, y, getWidth(), plan.room());
        next.relocate(0, y);
        double footY = y + plan.room() + (plan.flow().isEmpty() ? 0 : layout.gap());
        for (var node : plan.foot()) {
            footY = placeFixed(node, footY);
        }
        bar.resizeRelocate(0, getHeight() - layout.controlHeight(), getWidth(), layout.controlHeight());
    }

    private double placeFixed(Region node, double y) {
        double height = BlockSizes.height(node, getWidth());
        node.resizeRelocate(0, y, getWidth(), height);
        return y + height + layout.gap();
    }

    private double columnWidth(int columns) {
        return Math.floor((getWidth() - layout.gap() * (columns - 1)) / columns);
    }

    private static Region node(Block block) {
        return switch (block) {
            case Block.Whole whole -> whole.node();
            case Block.Side side -> side.node();
            case Block.Rows _,Block.Grid _,Block.ColumnEnd _ ->
                throw new IllegalArgumentException("Only whole parts can be repeated on every page: " + block);
        };
    }
}
