// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.usage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.usage.CellTable.CellPlace;
import org.wego.kiosk.usage.ShownCount.Visibility;

/**
 * Hides the small cells of a table, and as many others as it takes that no small one can be worked out.
 *
 * <p>A reader may know the total of each row and of each column that is not small itself. So for each small cell there
 * must be another table that agrees with all that is shown and has another count there. Where there is none, the
 * cheapest cells are hidden with which there is one.
 */
final class SmallCells {

    /** The cost of hiding a zero, which readers may guess: only if nothing else helps. */
    private static final long ZERO = 1_000_000_000L;
    private static final int[] STEPS = {1, -1};

    private final CellTable table;

    private SmallCells(int[][] counts) {
        table = new CellTable(counts);
    }

    /**
     * What may be shown of a table.
     *
     * @param counts rows of equal length
     */
    static SmallCells of(int[][] counts) {
        var cells = new SmallCells(counts);
        for (int row = 0; row < cells.table.rows(); row++) {
            for (int column = 0; column < cells.table.columns(); column++) {
                var small = new CellPlace(row, column);
                if (cells.table.isSmall(small) && !new CellFreedom(cells.table).isFree(small)) {
                    cells.protect(small);
                }
            }
        }
        return cells;
    }

    /** What may be shown of a cell. */
    ShownCount at(int row, int column) {
        var cell = new CellPlace(row, column);
        return ShownCount.of(table.count(cell), table.visibility(cell));
    }

    /** Whether the total of a row must not be shown, because it would give small cells away. */
    boolean withholdsTotal(int row) {
        return table.withholdsRow(row);
    }

    private void protect(CellPlace small) {
        cheapest(small).ifPresentOrElse(others -> others.forEach(table::hide), () -> table.withholdTotals(small));
    }

    /** The cells to hide so that the small one can differ by one, each with another one that makes up for it. */
    private Optional<List<CellPlace>> cheapest(CellPlace small) {
        var ways = new ArrayList<List<CellPlace>>();
        for (int step : STEPS) {
            if (table.canChange(small, step)) {
                add(small, step, ways);
            }
        }
        return ways.stream().min(Comparator.comparingLong(this::cost));
    }

    private void add(CellPlace small, int step, List<List<CellPlace>> ways) {
        for (int column = 0; column < table.columns(); column++) {
            var beside = new CellPlace(small.row(), column);
            if (column == small.column() || !table.canChange(beside, -step)) {
                continue;
            }
            if (table.canChangeColumn(small.column(), step) && table.canChangeColumn(column, -step)) {
                ways.add(List.of(beside));
            }
            for (int row = 0; row < table.rows(); row++) {
                var below = new CellPlace(row, small.column());
                var across = new CellPlace(row, column);
                if (row != small.row() && table.canChange(below, -step) && table.canChange(across, step)) {
                    ways.add(List.of(beside, below, across));
                }
            }
        }
        for (int row = 0; row < table.rows(); row++) {
            var below = new CellPlace(row, small.column());
            if (row != small.row() && table.canChange(below, -step) && table.canChangeRow(small.row(), step)
                    && table.canChangeRow(row, -step)) {
                ways.add(List.of(below));
            }
        }
    }

    private long cost(List<CellPlace> cells) {
        return cells.stream().filter(cell -> table.visibility(cell) == Visibility.SHOWN)
                .mapToLong(cell -> table.count(cell) == 0 ? ZERO : table.count(cell)).sum();
    }
}
