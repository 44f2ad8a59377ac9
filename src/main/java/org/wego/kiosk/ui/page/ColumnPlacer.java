// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.Iterator;
import java.util.List;
import javafx.scene.Node;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.GridRows;
import org.wego.kiosk.ui.page.PageBreaks.Measured;
import org.wego.kiosk.ui.page.PageBreaks.Slice;

/** Lays out the nodes of one column and distributes spare height to those that grow. */
final class ColumnPlacer {

    private final List<Block> flow;
    private final List<Measured> measured;
    private final Iterator<Node> nodes;

    /**
     * Creates a placer.
     *
     * @param nodes the nodes in the order of {@link PagePlan#nodesOf}
     */
    ColumnPlacer(PagePlan plan, Iterator<Node> nodes) {
        this.flow = plan.flow();
        this.measured = plan.measured();
        this.nodes = nodes;
    }

    void place(List<Slice> column, double x, double top, double width, double height) {
        double spare = Math.max(0, height - PageBreaks.height(column));
        int growersLeft = (int) column.stream().filter(slice -> mostGrowth(slice) > 0).count();
        double grown = 0;
        for (var slice : column) {
            double most = mostGrowth(slice);
            double growth = most > 0 ? Math.min(most, spare / growersLeft) : 0;
            if (most > 0) {
                growersLeft--;
            }
            spare -= growth;
            place(slice, x, top + slice.top() + grown, width, slice.height() + growth);
            grown += growth;
        }
    }

    private void place(Slice slice, double x, double y, double width, double height) {
        if (flow.get(slice.block()) instanceof Block.Grid grid) {
            placeGrid(grid, slice, x, y, width, height);
        } else {
            nodes.next().resizeRelocate(x, y, width, height);
        }
    }

    private void placeGrid(Block.Grid grid, Slice slice, double x, double y, double width, double height) {
        var rows = GridRows.of(grid).subList(slice.from(), slice.to());
        var least = measured.get(slice.block()).rows().subList(slice.from(), slice.to());
        var heights = RowHeights.fill(least, height - grid.gap() * (rows.size() - 1)).iterator();
        double rowY = y;
        for (var row : rows) {
            double rowHeight = heights.next();
            double cellX = x;
            for (int i = row.from(); i < row.to(); i++) {
                double spanned = GridRows.width(grid, i, width);
                double left = Math.round(cellX);
                double upper = Math.round(rowY);
                nodes.next().resizeRelocate(left, upper, Math.round(cellX + spanned) - left,
                        Math.round(rowY + rowHeight) - upper);
                cellX += spanned + grid.gap();
            }
            rowY += rowHeight + grid.gap();
        }
    }

    /** The height by which a slice may grow, px. */
    private double mostGrowth(Slice slice) {
        return switch (flow.get(slice.block())) {
            case Block.Whole whole -> whole.grows() ? Double.MAX_VALUE : 0;
            case Block.Side side -> side.grows() ? Double.MAX_VALUE : 0;
            case Block.ColumnEnd() -> 0;
            case Block.Rows rows -> rows.grows() ? Double.MAX_VALUE : 0;
            case Block.Grid grid -> {
                int rows = slice.to() - slice.from();
                yield Math.max(0, grid.tallest() * rows + grid.gap() * (rows - 1) - slice.height());
            }
        };
    }
}
