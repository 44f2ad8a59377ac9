// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;

/** Distributes the blocks of a body over pages of a given size. */
final class BodyPlanner {

    /** The share of the height that the fixed parts may take before they are paged like everything else. */
    private static final double MAX_FIXED = 0.7;
    private static final double MAX_FIXED_IN_REACH = 0.3;

    /** Shows parts without a page, so that they have their style and can be measured. */
    @FunctionalInterface
    interface MeasuringScene {

        /**
         * Replaces the shown parts.
         *
         * @param head the parts at the top of every page
         * @param flow all others
         * @param foot the parts at the foot of every page
         */
        void show(List<? extends Node> head, List<? extends Node> flow, List<? extends Node> foot);
    }

    /**
     * One composition at a width.
     *
     * @param plan its pages
     * @param fixed the height of the parts that are on every page, with the gaps to the rest, px
     * @param height the height that it needs, px: on one page less than the room, on several all of it, and more than
     *     the room if a part is too high for a page
     */
    record PlannedBody(Body body, PagePlan plan, double fixed, double height) {

        /** The pages in a larger room. */
        PagePlan planFor(double room) {
            return plan.pages() > 1 ? plan : plan.withRoom(room - fixed);
        }
    }

    private final ScreenLayout layout;
    private final double width;
    private final double room;
    private final double lead;
    private final MeasuringScene scene;

    /**
     * Creates a planner for one size.
     *
     * @param lead the height at the top in which nothing may be touched, px
     * @param scene in which the parts are measured
     */
    BodyPlanner(ScreenLayout layout, double width, double room, double lead, MeasuringScene scene) {
        this.layout = layout;
        this.width = width;
        this.room = room;
        this.lead = lead;
        this.scene = scene;
    }

    /** The first composition that fits on one page, or the one with the fewest pages. */
    PlannedBody choose(Body body) {
        PlannedBody best = null;
        PlannedBody last = null;
        for (var composition : body.compositions()) {
            last = plan(composition.get());
            if (last.plan().pages() == 1 && last.height() <= room) {
                return last;
            }
            if (best == null || (best.height() > room && last.height() <= room)
                    || (last.height() <= room && last.plan().pages() < best.plan().pages())) {
                best = last;
            }
        }
        // The nodes of another composition may be in the scene.
        if (best == null) {
            return plan(body);
        }
        return best.equals(last) ? best : plan(best.body());
    }

    private PlannedBody plan(Body body) {
        var sizes = new BlockSizes(layout.large());
        var flow = body.columns() > 1 ? body.flow()
                : body.flow().stream().filter(block -> !(block instanceof Block.ColumnEnd)).toList();
        var all = Stream.of(body.head(), flow, body.foot()).flatMap(List::stream).toList();
        if (layout.large()) {
            // A part may need a whole page, so no part is repeated on every page.
            scene.show(List.of(), nodes(sizes, all), List.of());
            return plan(body, sizes, List.of(), all, List.of(), 0);
        }
        var head = body.head().stream().map(BodyPlanner::node).toList();
        var foot = body.foot().stream().map(BodyPlanner::node).toList();
        scene.show(head, nodes(sizes, flow), foot);
        double fixed = Stream.concat(head.stream(), foot.stream())
                .mapToDouble(node -> BlockSizes.height(node, width) + layout.gap()).sum();
        if (fixed > room * (layout.scarce() ? MAX_FIXED_IN_REACH : MAX_FIXED) && !flow.isEmpty()) {
            return plan(body, sizes, List.of(), all, List.of(), 0);
        }
        return plan(body, sizes, head, flow, foot, flow.isEmpty() ? fixed - layout.gap() : fixed);
    }

    private PlannedBody plan(Body body, BlockSizes sizes, List<Region> head, List<Block> flow, List<Region> foot,
            double fixed) {
        int perPage = body.columns();
        double columnWidth = Math.floor((width - layout.gap() * (perPage - 1)) / perPage);
        double left = room - fixed;
        var whole = flow.stream().map(block -> sizes.measure(block, columnWidth)).toList();
        var columns = PageBreaks.spread(whole, layout.gap(), left, perPage, lead);
        double highest = columns.stream().mapToDouble(column -> PageBreaks.height(column)).max()
                .orElse(0);
        if (columns.size() <= perPage && highest <= left) {
            return new PlannedBody(body,
                    new PagePlan(head, flow, whole, foot, sizes.cells(), columns, perPage, left), fixed,
                    fixed + highest);
        }
        double aboveBar = left - layout.controlHeight() - layout.gap();
        var apart = flow.stream()
                .<Block>flatMap(block -> BlockSizes.alternatives(block, columnWidth, aboveBar)).toList();
        if (!apart.equals(flow)) {
            scene.show(head, nodes(sizes, apart), foot);
        }
        var broken = apart.stream().map(block -> sizes.splitTexts(block, columnWidth, aboveBar)).toList();
        if (!broken.equals(apart)) {
            scene.show(head, nodes(sizes, broken), foot);
        }
        var measured = broken.stream().map(block -> sizes.measure(block, columnWidth)).toList();
        var plan = new PagePlan(head, broken, measured, foot, sizes.cells(),
                PageBreaks.spread(measured, layout.gap(), aboveBar, perPage, lead), perPage, aboveBar);
        double tallest = plan.columns().stream().mapToDouble(PageBreaks::height).max().orElse(0);
        return new PlannedBody(body, plan, fixed, tallest > aboveBar ? Math.max(room, fixed + tallest) : room);
    }

    private static List<? extends Node> nodes(BlockSizes sizes, List<? extends Block> blocks) {
        return blocks.stream().flatMap(block -> sizes.nodes(block).stream()).toList();
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
