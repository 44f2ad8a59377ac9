// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.usage;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.wego.kiosk.usage.CellTable.CellPlace;
import org.wego.kiosk.usage.ShownCount.Visibility;

/**
 * Finds out whether a hidden cell can have more than one count.
 *
 * <p>It can if the count may change by one and further changes of hidden cells and unknown totals make up for it in
 * every row and column. Such changes form a circle through rows and columns, as in a flow through a network: the search
 * looks for a way back from the column of the cell to its row, or the other way round.
 */
final class CellFreedom {

    private final CellTable table;
    /** The node of everything outside the table, where changes of totals come from. */
    private final int outside;

    CellFreedom(CellTable table) {
        this.table = table;
        this.outside = table.rows() + table.columns();
    }

    boolean isFree(CellPlace cell) {
        int row = cell.row();
        int column = table.rows() + cell.column();
        return (table.canChange(cell, 1) && leads(column, row, cell))
                || (table.canChange(cell, -1) && leads(row, column, cell));
    }

    /** Whether changes lead from one node to another without the cell. */
    private boolean leads(int from, int to, CellPlace without) {
        var seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        seen.set(from);
        open.add(from);
        while (!open.isEmpty()) {
            int node = open.remove();
            for (int next = 0; next <= outside; next++) {
                if (!seen.get(next) && leads(node, next) && !isCell(node, next, without)) {
                    if (next == to) {
                        return true;
                    }
                    seen.set(next);
                    open.add(next);
                }
            }
        }
        return false;
    }

    private boolean isCell(int one, int other, CellPlace cell) {
        return Math.min(one, other) == cell.row() && Math.max(one, other) == table.rows() + cell.column();
    }

    /** One change: from a row to a column a cell grows, from a column to a row it shrinks. */
    private boolean leads(int from, int to) {
        if (from == outside) {
            return isRow(to) ? table.canChangeRow(to, 1) : table.canChangeColumn(to - table.rows(), -1);
        }
        if (to == outside) {
            return isRow(from) ? table.canChangeRow(from, -1) : table.canChangeColumn(from - table.rows(), 1);
        }
        if (isRow(from) == isRow(to)) {
            return false;
        }
        var cell = isRow(from) ? new CellPlace(from, to - table.rows()) : new CellPlace(to, from - table.rows());
        return table.visibility(cell) != Visibility.SHOWN && table.canChange(cell, isRow(from) ? 1 : -1);
    }

    private boolean isRow(int node) {
        return node < table.rows();
    }
}
