// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Tests the screen of one line. */
@FxTest
class LineScreenTest {

    @Test
    void aLineThatWasSeenHereShowsItsStopsWithTheirDirections(@At("line/271") KioskPage kiosk) {
        assertThat(kiosk.asLine().finding()).isEqualTo("Seen here in May 2022");
        assertThat(kiosk.asLine().stopNumbers()).containsExactly("01011", "01012", "01013", "01014");
        assertThat(kiosk.screen().texts()).contains("Middle of Jong-ro, eastbound", "Middle of Jong-ro, westbound");
    }

    @Test
    void theMapNumbersItsStops(@At("line/271") KioskPage kiosk) {
        assertThat(kiosk.asLine().map()).contains("You are here", "1", "2", "3", "4");
    }

    @Test
    void aLineThatWasSeenNearbySaysSo(@At("line/7018") KioskPage kiosk) {
        assertThat(kiosk.asLine().finding()).isEqualTo("Seen nearby in May 2022");
        assertThat(kiosk.asLine().stopNumbers()).containsExactly("01173");
    }

    @Test
    void aDoubtfulLineHasNoStopsAndOffersReception(@At("line/471") KioskPage kiosk) {
        assertThat(kiosk.asLine().finding()).startsWith("May no longer stop here");
        assertThat(kiosk.asLine().stopNumbers()).isEmpty();
        assertThat(kiosk.asLine().askReception().title()).isEqualTo("Reception");
    }

    @Test
    void aLineWithoutDataIsCalledNotChecked(@At("line/2500") KioskPage kiosk) {
        assertThat(kiosk.asLine().finding()).startsWith("Not checked");
    }

    @Test
    void aNightLineIsNamedAsSuch(@At("line/n26") KioskPage kiosk) {
        assertThat(kiosk.asLine().number()).isEqualTo("N26");
        assertThat(kiosk.title()).isEqualTo("Blue night bus");
    }

    @Test
    void theColourIsExplained(@At("line/2500") KioskPage kiosk) {
        assertThat(kiosk.screen().subtitle()).isEqualTo("Wide-area express between Seoul and its region.");
    }
}
