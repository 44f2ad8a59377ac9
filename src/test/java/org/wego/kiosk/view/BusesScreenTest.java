// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Tests the bus lines by colour. */
@FxTest
class BusesScreenTest {

    @Test
    void theFilterCountsTheLinesOfEachColourAndOffersNoEmptyOne(@At("buses") KioskPage kiosk) {
        assertThat(kiosk.asBuses().groups()).containsExactly("All, Lines: 34", "Red, Lines: 3", "Green, Lines: 4",
                "Blue, Lines: 27", "Night, Lines: 3");
        assertThat(kiosk.screen().texts()).contains("No airport line is listed here. Ask reception.");
    }

    @Test
    void theNightFilterShowsTheNightBusesOnly(@At("buses") KioskPage kiosk) {
        kiosk.asBuses().choose("Night");
        assertThat(kiosk.asBuses().badges()).containsExactly("Blue night bus N26. Seen here",
                "Blue night bus N37. Seen here", "Blue night bus N62. Seen nearby");
    }

    @Test
    void all34LinesAreThereInTheOrderInWhichPeopleLook(@At("buses") KioskPage kiosk) {
        var lines = kiosk.asBuses().lines();
        assertThat(lines).hasSize(34).doesNotHaveDuplicates();
        assertThat(lines.indexOf("Jongno 02")).isEqualTo(lines.indexOf("Jongno 01") + 1);
        assertThat(lines.indexOf("408")).isLessThan(lines.indexOf("470"));
    }

    @Test
    void aColourShowsItsLinesAndWhatItMeans(@At("buses") KioskPage kiosk) {
        kiosk.asBuses().choose("Red");
        assertThat(kiosk.asBuses().lines()).containsExactlyInAnyOrder("2500", "9701", "1005-1");
        assertThat(kiosk.screen().texts()).contains("Wide-area express between Seoul and its region.");
    }

    @Test
    void theLegendExplainsAndCountsEveryKindOfBadge(@At("buses") KioskPage kiosk) {
        assertThat(kiosk.asBuses().legend()).containsExactly("20", "Seen here", "7", "Seen nearby", "5",
                "May not stop here", "2", "Not checked");
    }

    @Test
    void aBadgeSaysInWordsWhatItShows(@At("buses/blue") KioskPage kiosk) {
        assertThat(kiosk.asBuses().badges()).contains("Blue bus 271. Seen here", "Blue bus 471. May not stop here",
                "Blue night bus N26. Seen here");
    }

    @Test
    void theAirportGroupExplainsWhyItHasNoLines(@At("buses/airport") KioskPage kiosk) {
        assertThat(kiosk.asBuses().lines()).isEmpty();
        assertThat(kiosk.screen().texts()).contains("No airport line is listed here. Ask reception.");
        assertThat(kiosk.asBuses().askReception().title()).isEqualTo("Reception");
    }
}
