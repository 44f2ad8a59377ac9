// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Nobody can work out a small count from what is shown and from the totals. */
class SmallCellsTest {

    private static String text(int[]... counts) {
        var cells = SmallCells.of(counts);
        var text = new StringBuilder();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                text.append(column == 0 ? "" : " ").append(cells.at(row, column));
            }
            text.append(row < counts.length - 1 ? "|" : "");
        }
        return text.toString();
    }

    @Test
    void countsFromFiveAreShown() {
        assertThat(text(new int[]{5, 60, 700, 0})).isEqualTo("5 60 700 0");
    }

    @Test
    void oneSmallCountTakesTheSmallestOtherWithIt() {
        assertThat(text(new int[]{60, 3, 700, 9})).isEqualTo("60 <5 700 *");
    }

    @Test
    void twoSmallCountsHideEachOther() {
        assertThat(text(new int[]{60, 3, 2})).isEqualTo("60 <5 <5");
    }

    /** A sum of 2 can only be 1 and 1, and a sum of 8 only 4 and 4. */
    @Test
    void countsThatTheirSumWouldGiveAwayTakeAThirdWithThem() {
        assertThat(text(new int[]{60, 1, 1})).isEqualTo("* <5 <5");
        assertThat(text(new int[]{60, 4, 4})).isEqualTo("* <5 <5");
        assertThat(text(new int[]{5, 1, 60})).isEqualTo("5 <5 *");
    }

    @Test
    void aColumnGivesNothingAwayEither() {
        assertThat(text(new int[]{3, 60}, new int[]{20, 50}, new int[]{30, 40})).isEqualTo("<5 *|* *|30 40");
    }

    @Test
    void whenNothingIsLeftToHideTheTotalIsWithheld() {
        var cells = SmallCells.of(new int[][]{{4, 4}});
        assertThat(cells.withholdsTotal(0)).isTrue();
        assertThat(SmallCells.of(new int[][]{{40, 4, 2}}).withholdsTotal(0)).isFalse();
    }

    /**
     * Tries every table that agrees with what is shown and with all totals that are not small. Each small count must
     * have two values at least, or its total must be withheld.
     */
    @RepeatedTest(200)
    void noSmallCountCanBeReconstructed(RepetitionInfo which) {
        var random = new Random(which.getCurrentRepetition());
        var counts = new int[2][3];
        for (var row : counts) {
            Arrays.setAll(row, _ -> random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(9));
        }
        var cells = SmallCells.of(counts);
        var attack = new Reconstruction(counts, cells);
        attack.fill(0);
        for (int at = 0; at < Reconstruction.CELLS; at++) {
            int row = at / 3;
            int count = counts[row][at % 3];
            if (count > 0 && count < ShownCount.LEAST) {
                assertThat(cells.at(row, at % 3)).hasToString("<5");
                assertThat(attack.possible.get(at).size() > 1 || IntStream.range(0, 2).anyMatch(cells::withholdsTotal))
                        .as("%s shown as %s", Arrays.deepToString(counts), text(counts)).isTrue();
            }
        }
    }

    /** All tables of two rows and three columns that agree with what is shown. */
    private static final class Reconstruction {

        private static final int CELLS = 6;

        private final int[][] counts;
        private final SmallCells cells;
        private final int[] guess = new int[CELLS];
        private final List<Set<Integer>> possible = IntStream.range(0, CELLS)
                .<Set<Integer>>mapToObj(_ -> new HashSet<>()).toList();

        private Reconstruction(int[][] counts, SmallCells cells) {
            this.counts = counts;
            this.cells = cells;
        }

        private void fill(int at) {
            if (at == CELLS) {
                if (agrees()) {
                    IntStream.range(0, CELLS).forEach(cell -> possible.get(cell).add(guess[cell]));
                }
                return;
            }
            var shown = cells.at(at / 3, at % 3);
            switch (shown.visibility()) {
                case SHOWN -> {
                    guess[at] = shown.value();
                    fill(at + 1);
                }
                case SMALL -> IntStream.range(hidesZeros() ? 0 : 1, ShownCount.LEAST).forEach(value -> {
                    guess[at] = value;
                    fill(at + 1);
                });
                case HIDDEN -> IntStream.range(ShownCount.LEAST, 18).forEach(value -> {
                    guess[at] = value;
                    fill(at + 1);
                });
            }
        }

        private boolean hidesZeros() {
            return IntStream.range(0, CELLS).anyMatch(cell -> counts[cell / 3][cell % 3] == 0
                    && !cells.at(cell / 3, cell % 3).isShown());
        }

        private boolean agrees() {
            for (int row = 0; row < 2; row++) {
                if (!agrees(Arrays.stream(counts[row]).sum(), guess[row * 3] + guess[row * 3 + 1]
                        + guess[row * 3 + 2]) && !cells.withholdsTotal(row)) {
                    return false;
                }
            }
            for (int column = 0; column < 3; column++) {
                if (!agrees(counts[0][column] + counts[1][column], guess[column] + guess[column + 3])) {
                    return false;
                }
            }
            return true;
        }

        private static boolean agrees(int total, int guessed) {
            return total < ShownCount.LEAST ? guessed < ShownCount.LEAST : guessed == total;
        }
    }
}
