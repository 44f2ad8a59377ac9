// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellSpansTest {

    @Test
    void theButtonTakesTheCellsAfterTheLastBadge() {
        assertThat(CellSpans.of(new int[]{2, 1, 1}, 6, 2)).containsExactly(2, 1, 1, 2);
        assertThat(CellSpans.of(new int[]{1, 1, 1, 1, 1, 1}, 6, 3)).containsExactly(1, 1, 1, 1, 1, 1, 6);
    }

    @Test
    void withTooFewCellsLeftTheButtonHasARowOfItsOwn() {
        assertThat(CellSpans.of(new int[]{1, 1, 1, 1, 1}, 6, 3)).containsExactly(1, 1, 1, 1, 2, 6);
    }

    @Test
    void aBadgeBeforeAWideOneTakesTheCellThatIsTooNarrow() {
        assertThat(CellSpans.of(new int[]{1, 1, 2, 1}, 3, 1)).containsExactly(1, 2, 2, 1, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void noRowHasAHole(int columns) {
        for (int count = 1; count <= 40; count++) {
            var wanted = IntStream.range(0, count).map(i -> i % 5 == 3 ? 2 : 1).toArray();
            int taken = 0;
            for (int span : CellSpans.of(wanted, columns, 3)) {
                taken = (taken + span) % columns;
            }
            assertThat(taken).as("%d badges in %d columns", count, columns).isZero();
        }
    }
}
