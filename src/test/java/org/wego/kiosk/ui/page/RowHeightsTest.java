// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the distribution of a height over the rows of a grid. */
class RowHeightsTest {

    @Test
    void rowsAreEqualIfThereIsRoom() {
        assertThat(RowHeights.fill(List.of(100.0, 180.0), 400)).containsExactly(200.0, 200.0);
    }

    @Test
    void aHigherRowKeepsItsHeightAndTheOthersShareTheRest() {
        assertThat(RowHeights.fill(List.of(100.0, 250.0, 120.0), 500)).containsExactly(125.0, 250.0, 125.0);
    }

    @Test
    void withoutSpareHeightEveryRowHasItsMinimum() {
        assertThat(RowHeights.fill(List.of(100.0, 250.0), 350)).containsExactly(100.0, 250.0);
    }
}
