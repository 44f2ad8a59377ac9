// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.GridRows;
import org.wego.kiosk.ui.page.PageBreaks.Measured;
import org.wego.kiosk.ui.page.PageBreaks.Slice;

/**
 * The distribution of the blocks of a body over pages, for one size.
 *
 * @param head the nodes at the top of every page
 * @param flow the blocks that are paged
 * @param measured the heights of the blocks of the flow
 * @param foot the nodes at the foot of every page
 * @param cells the cells of the grids with few cells
 * @param columns the flow in columns, page after page
 * @param perPage the number of columns of a page
 * @param room the height of a column, px
 */
record PagePlan(List<Region> head, List<Block> flow, List<Measured> measured, List<Region> foot,
        Map<Block.Grid, List<? extends Region>> cells,
        List<List<Slice>> columns, int perPage,
        double room) {

    static final PagePlan EMPTY = new PagePlan(List.of(), List.of(), List.of(), List.of(), Map.of(),
            List.of(List.of()), 1, 0);

    /** The same pages in a room of another height, px. */
    PagePlan withRoom(double height) {
        return new PagePlan(head, flow, measured, foot, cells, columns, perPage, height);
    }

    int pages() {
        return Math.max(1, Math.ceilDiv(columns.size(), perPage));
    }

    List<List<Slice>> columnsOf(int page) {
        int from = page * perPage;
        return columns.subList(from, Math.min(from + perPage, columns.size()));
    }

    /** The nodes of a page without head and foot, in reading order. Creates the cells of grids with many cells. */
    List<Node> nodesOf(int page) {
        var nodes = new ArrayList<Node>();
        columnsOf(page).forEach(column -> column.forEach(slice -> nodes.addAll(nodes(slice))));
        return nodes;
    }

    private List<? extends Node> nodes(Slice slice) {
        return switch (flow.get(slice.block())) {
            case Block.Whole whole -> List.of(whole.node());
            case Block.Side side -> List.of(side.node());
            case Block.Rows rows -> List.of(BlockSizes.box(rows, rows.rows().subList(slice.from(), slice.to())));
            case Block.Grid grid -> {
                var rows = GridRows.of(grid);
                int from = rows.get(slice.from()).from();
                int to = rows.get(slice.to() - 1).to();
                var known = cells.get(grid);
                yield known != null ? known.subList(from, to)
                        : IntStream.range(from, to).mapToObj(grid.cell()).toList();
            }
            case Block.ColumnEnd() -> List.of();
        };
    }
}
