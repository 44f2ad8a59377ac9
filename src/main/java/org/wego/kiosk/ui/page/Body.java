// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.ArrayList;
import java.util.List;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;

/**
 * The content of a touch zone, in blocks that may stand on several pages.
 *
 * @param head what stays at the top of every page
 * @param flow what is paged when it does not fit
 * @param foot what stays at the foot of every page
 * @param columns how many columns the flow has
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

    /** A body in as many columns as the frame has. */
    public static Body columns(ScreenLayout layout, List<Block> flow) {
        return new Body(List.of(), flow, List.of(), layout.columns());
    }

    /** The same with more above it. */
    public Body under(List<Block> above) {
        var higher = new ArrayList<>(above);
        higher.addAll(head);
        return new Body(higher, flow, foot, columns);
    }
}
