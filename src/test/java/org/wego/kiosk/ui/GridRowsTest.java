// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.ui.GridRows.GridRow;

class GridRowsTest {

    @Test
    void cellsOfOneColumnFillTheRows() {
        assertThat(GridRows.of(grid(3, 1, 1, 1, 1, 1, 1, 1))).containsExactly(new GridRow(0, 3), new GridRow(3, 6),
                new GridRow(6, 7));
    }

    @Test
    void aWideCellThatDoesNotFitBeginsTheNextRow() {
        assertThat(GridRows.of(grid(3, 1, 1, 2, 1))).containsExactly(new GridRow(0, 2), new GridRow(2, 4));
    }

    @Test
    void aCellThatIsWiderThanTheGridTakesAWholeRow() {
        var grid = grid(2, 5, 1);
        assertThat(GridRows.of(grid)).containsExactly(new GridRow(0, 1), new GridRow(1, 2));
        assertThat(GridRows.span(grid, 0)).isEqualTo(2);
    }

    @Test
    void anEmptyGridHasNoRows() {
        assertThat(GridRows.of(grid(6))).isEmpty();
    }

    @Test
    void everyCellIsInOneRowAndRowsAreAsFullAsPossible() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            int columns = 1 + random.nextInt(9);
            var grid = grid(columns, random.ints(random.nextInt(40), 1, 4).toArray());
            var rows = GridRows.of(grid);
            assertThat(cells(rows)).as("seed %d", seed).isEqualTo(IntStream.range(0, grid.count()).boxed().toList());
            assertThat(rows).as("seed %d", seed).allSatisfy(row -> {
                assertThat(taken(grid, row)).isBetween(1, columns);
                if (row.to() < grid.count()) {
                    assertThat(taken(grid, row) + GridRows.span(grid, row.to())).isGreaterThan(columns);
                }
            });
        }
    }

    private static Block.Grid grid(int columns, int... spans) {
        return new Block.Grid(spans.length, _ -> {
            throw new AssertionError("Cells must not be created for counting rows");
        }, cell -> spans[cell], columns, 100, 100, 10);
    }

    private static List<Integer> cells(List<GridRow> rows) {
        return rows.stream().flatMap(row -> IntStream.range(row.from(), row.to()).boxed()).toList();
    }

    private static int taken(Block.Grid grid, GridRow row) {
        return IntStream.range(row.from(), row.to()).map(cell -> GridRows.span(grid, cell)).sum();
    }
}
