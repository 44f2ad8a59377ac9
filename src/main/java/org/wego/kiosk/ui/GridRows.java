// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.ArrayList;
import java.util.List;

/** Distributes cells, which may span several columns, over rows in order. */
public final class GridRows {

    /**
     * One row.
     *
     * @param from the index of its first cell
     * @param to the index after its last cell
     */
    public record GridRow(int from, int to) {}

    private GridRows() {}

    public static List<GridRow> of(Block.Grid grid) {
        var rows = new ArrayList<GridRow>();
        int from = 0;
        int taken = 0;
        for (int i = 0; i < grid.count(); i++) {
            int span = span(grid, i);
            if (taken + span > grid.columns()) {
                rows.add(new GridRow(from, i));
                from = i;
                taken = 0;
            }
            taken += span;
        }
        if (from < grid.count()) {
            rows.add(new GridRow(from, grid.count()));
        }
        return rows;
    }

    /** The width of a cell, px. */
    public static double width(Block.Grid grid, int cell, double width) {
        double column = (width - grid.gap() * (grid.columns() - 1)) / grid.columns();
        int span = span(grid, cell);
        return span * column + (span - 1) * grid.gap();
    }

    public static int span(Block.Grid grid, int cell) {
        return Math.min(grid.span().applyAsInt(cell), grid.columns());
    }
}
