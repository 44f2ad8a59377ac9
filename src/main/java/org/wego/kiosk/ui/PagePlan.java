// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.PageBreaks.Measured;
import org.wego.kiosk.ui.PageBreaks.Slice;

/**
 * Which blocks stand on which page of a body, for one size of it.
 *
 * @param head what stands at the top of every page
 * @param flow what is paged
 * @param measured how high each part of the flow is
 * @param foot what stands at the foot of every page
 * @param columns the flow in columns, page after page
 * @param perPage how many columns a page has
 * @param room the height of a column, px
 */
record PagePlan(List<Region> head, List<Block> flow, List<Measured> measured, List<Region> foot,
        List<List<Slice>> columns, int perPage,
        double room) {

    static final PagePlan EMPTY = new PagePlan(List.of(), List.of(), List.of(), List.of(), List.of(List.of()), 1, 0);

    int pages() {
        return Math.max(1, Math.ceilDiv(columns.size(), perPage));
    }

    List<List<Slice>> columnsOf(int page) {
        int from = page * perPage;
        return columns.subList(from, Math.min(from + perPage, columns.size()));
    }

    /** The nodes of a page, in reading order; the cells of a grid are made here. */
    List<Node> nodesOf(int page) {
        var nodes = new ArrayList<Node>(head);
        columnsOf(page).forEach(column -> column.forEach(slice -> nodes.addAll(nodes(slice))));
        nodes.addAll(foot);
        return nodes;
    }

    private List<? extends Node> nodes(Slice slice) {
        return switch (flow.get(slice.block())) {
            case Block.Whole whole -> List.of(whole.node());
            case Block.Side side -> List.of(side.node());
            case Block.Rows rows -> List.of(BlockSizes.box(rows, rows.rows().subList(slice.from(), slice.to())));
            case Block.Grid grid -> {
                var rows = GridRows.of(grid);
                var cells = new ArrayList<Node>();
                for (int i = rows.get(slice.from()).from(); i < rows.get(slice.to() - 1).to(); i++) {
                    cells.add(grid.cell().apply(i));
                }
                yield cells;
            }
            case Block.ColumnEnd() -> List.of();
        };
    }
}
