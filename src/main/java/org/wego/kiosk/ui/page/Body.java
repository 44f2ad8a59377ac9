// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;

/**
 * The content of a touch zone, in blocks that may be distributed over several pages.
 *
 * @param head the blocks at the top of every page
 * @param flow the blocks that are paged if they do not fit
 * @param foot the blocks at the foot of every page
 * @param columns the number of columns of the flow
 * @param denser other compositions of the same content, each with less than the one before; the first that fits on one
 *     page is shown, or the one with the fewest pages
 */
public record Body(List<Block> head, List<Block> flow, List<Block> foot, int columns, List<Supplier<Body>> denser) {

    public Body {
        head = withContent(head);
        flow = withContent(flow);
        foot = withContent(foot);
        denser = List.copyOf(denser);
    }

    /** The blocks without those that have no rows, as where a pack has no text for them. */
    private static List<Block> withContent(List<? extends Block> blocks) {
        return blocks.stream().<Block>map(block -> block)
                .filter(block -> !(block instanceof Block.Rows rows && rows.rows().isEmpty())).toList();
    }

    /** A body with one composition. */
    public Body(List<Block> head, List<Block> flow, List<Block> foot, int columns) {
        this(head, flow, foot, columns, List.of());
    }

    /** A body in one column without a fixed part. */
    public static Body of(Block... flow) {
        return new Body(List.of(), List.of(flow), List.of(), 1);
    }

    /** A body in the columns of the layout. */
    public static Body columns(ScreenLayout layout, List<Block> flow) {
        return new Body(List.of(), flow, List.of(), layout.columns());
    }

    /** This body with more blocks at the top of every page. */
    public Body under(List<Block> above) {
        var higher = new ArrayList<>(above);
        higher.addAll(head);
        return new Body(higher, flow, foot, columns,
                denser.stream().<Supplier<Body>>map(body -> () -> body.get().under(above)).toList());
    }

    /** This body with the flow between other blocks. */
    public Body between(List<Block> before, List<Block> after) {
        var longer = new ArrayList<>(before);
        longer.addAll(flow);
        longer.addAll(after);
        return new Body(head, longer, foot, columns,
                denser.stream().<Supplier<Body>>map(body -> () -> body.get().between(before, after)).toList());
    }

    /** This body, or, if it does not fit on one page, a denser composition of the same content. */
    public Body orDenser(Supplier<Body> composition) {
        var all = new ArrayList<>(denser);
        all.add(composition);
        return new Body(head, flow, foot, columns, all);
    }

    /** The compositions in the order of preference; each is created when it is needed. */
    List<Supplier<Body>> compositions() {
        var all = new ArrayList<Supplier<Body>>();
        all.add(() -> this);
        all.addAll(denser);
        return all;
    }
}
