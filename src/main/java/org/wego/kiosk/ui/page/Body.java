// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.ArrayList;
import java.util.List;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;

/**
 * The content of a touch zone, in blocks that may be distributed over several pages.
 *
 * @param head the blocks at the top of every page
 * @param flow the blocks that are paged if they do not fit
 * @param foot the blocks at the foot of every page
 * @param columns the number of columns of the flow
 */
public record Body(List<Block> head, List<Block> flow, List<Block> foot, int columns) {

    public Body {
        head = List.copyOf(head);
        flow = List.copyOf(flow);
        foot = List.copyOf(foot);
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
        return new Body(higher, flow, foot, columns);
    }
}
