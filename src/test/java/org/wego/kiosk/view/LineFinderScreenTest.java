// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Tests the keypad for finding a line. */
@FxTest
class LineFinderScreenTest {

    @Test
    void theKeypadHasEveryCharacterOfLineNames(@At("finder") KioskPage kiosk) {
        assertThat(kiosk.asFinder().keys()).contains("1", "0", "-", "A", "B", "N", "Jongno");
    }

    @Test
    void eachTouchNarrowsTheLines(@At("finder") KioskPage kiosk) {
        var finder = kiosk.asFinder();
        assertThat(finder.found()).isEmpty();
        assertThat(finder.type("4", "7").found()).containsExactly("470", "471");
        assertThat(finder.type("1").found()).containsExactly("471");
        assertThat(finder.typed()).isEqualTo("471");
    }

    @Test
    void onlyKeysThatStillLeadToALineReact(@At("finder") KioskPage kiosk) {
        var finder = kiosk.asFinder().type("4", "7");
        assertThat(finder.leadsOn("1")).isTrue();
        assertThat(finder.leadsOn("0")).isTrue();
        assertThat(finder.leadsOn("9")).isFalse();
        assertThat(finder.type("9").typed()).isEqualTo("47");
    }

    @Test
    void deleteRemovesTheLastKeyAndClearRemovesAll(@At("finder") KioskPage kiosk) {
        var finder = kiosk.asFinder();
        assertThat(finder.leadsOn("Delete")).isFalse();
        assertThat(finder.type("1", "0", "Delete").typed()).isEqualTo("1");
        assertThat(finder.type("0", "1", "Clear").typed()).isEmpty();
    }

    @Test
    void anUnknownNumberIsReported(@At("finder/99999") KioskPage kiosk) {
        assertThat(kiosk.screen().texts()).contains("No line has this number.");
    }

    @Test
    void allLinesCanBeShownAgain(@At("finder/4") KioskPage kiosk) {
        assertThat(kiosk.asFinder().showAll().lines()).hasSize(34);
    }
}
