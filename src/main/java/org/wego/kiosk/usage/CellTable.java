// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.usage;

import java.util.Arrays;
import org.wego.kiosk.usage.ShownCount.Visibility;

/** A table of counts, of which some are hidden: what readers can know of each count and of each total. */
final class CellTable {

    /** A cell. */
    record CellPlace(int row, int column) {}

    private final int[][] counts;
    private final Visibility[][] shown;
    private final int[] rowTotals;
    private final int[] columnTotals;
    private final boolean[] withheldRows;
    private final boolean[] withheldColumns;
    private boolean hidesZeros;

    /** A table in which the small cells are hidden. The totals of the columns of a single row are its cells. */
    CellTable(int[][] counts) {
        this.counts = counts;
        int columns = counts.length == 0 ? 0 : counts[0].length;
        shown = new Visibility[counts.length][columns];
        rowTotals = new int[counts.length];
        columnTotals = new int[columns];
        withheldRows = new boolean[counts.length];
        withheldColumns = new boolean[columns];
        Arrays.fill(withheldColumns, counts.length == 1);
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < columns; column++) {
                int count = counts[row][column];
                shown[row][column] = ShownCount.alone(count).visibility();
                rowTotals[row] += count;
                columnTotals[column] += count;
            }
        }
    }

    int rows() {
        return counts.length;
    }

    int columns() {
        return columnTotals.length;
    }

    int count(CellPlace cell) {
        return counts[cell.row()][cell.column()];
    }

    Visibility visibility(CellPlace cell) {
        return shown[cell.row()][cell.column()];
    }

    /** Whether the count is one that nobody may work out. */
    boolean isSmall(CellPlace cell) {
        return count(cell) > 0 && count(cell) < ShownCount.LEAST;
    }

    /** Hides a cell, if it is shown. */
    void hide(CellPlace cell) {
        if (visibility(cell) == Visibility.SHOWN) {
            hidesZeros |= count(cell) == 0;
            shown[cell.row()][cell.column()] = count(cell) == 0 ? Visibility.SMALL : Visibility.HIDDEN;
        }
    }

    /** The totals of the row and of the column of a cell are not shown anywhere. */
    void withholdTotals(CellPlace cell) {
        withheldRows[cell.row()] = true;
        withheldColumns[cell.column()] = true;
    }

    boolean withholdsRow(int row) {
        return withheldRows[row];
    }

    /** Whether a cell, once hidden, could have a count that is one more or less, as far as its own mark tells. */
    boolean canChange(CellPlace cell, int step) {
        int other = count(cell) + step;
        boolean small = count(cell) < ShownCount.LEAST;
        return small ? other >= (hidesZeros || count(cell) == 0 ? 0 : 1) && other < ShownCount.LEAST
                : other >= ShownCount.LEAST;
    }

    /** Whether the total of a row could be one more or less. */
    boolean canChangeRow(int row, int step) {
        return withheldRows[row] || canChangeTotal(rowTotals[row], step);
    }

    /** Whether the total of a column could be one more or less. */
    boolean canChangeColumn(int column, int step) {
        return withheldColumns[column] || canChangeTotal(columnTotals[column], step);
    }

    private static boolean canChangeTotal(int total, int step) {
        return total < ShownCount.LEAST && total + step >= 0 && total + step < ShownCount.LEAST;
    }
}
