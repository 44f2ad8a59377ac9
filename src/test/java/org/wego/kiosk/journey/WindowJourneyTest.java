// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;

/** The size of the window changes while a visitor is there. */
@FxTest
class WindowJourneyTest {

    private static final GlyphPositions GLYPHS = new GlyphPositions();

    @Test
    void aSmallerWindowKeepsThePage(@At("line/n26") KioskPage kiosk) {
        kiosk.access().follow("200 %");
        kiosk.back();
        kiosk.screen().turn();
        assertThat(kiosk.screen().page()).isEqualTo(2);
        for (int width = 1080; width >= 540; width -= 90) {
            kiosk.resize(width, width * 16.0 / 9);
            assertThat(kiosk.screen().page()).isGreaterThan(1);
            assertThat(kiosk.title()).isEqualTo("Blue night bus");
            assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        }
    }

    @Test
    void whereEverythingFitsThereIsOnePage(@At("offices") KioskPage kiosk) {
        kiosk.access().follow("200 %");
        kiosk.back();
        kiosk.resize(540, 960);
        assertThat(kiosk.screen().pages()).isGreaterThan(1);
        kiosk.screen().turn();
        kiosk.resize(540, 1500);
        assertThat(kiosk.screen().pages()).isOne();
        assertThat(kiosk.title()).isEqualTo("Regional offices");
        assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        kiosk.resize(540, 960);
        assertThat(kiosk.screen().pages()).isGreaterThan(1);
        assertThat(kiosk.screen().page()).isOne();
    }

    @Test
    void aRotatedWindowShowsTheSameScreenInTheSameLanguage(@At(value = "finder", lang = "ru") KioskPage kiosk) {
        kiosk.asFinder().type("4", "7");
        for (int turn = 0; turn < 2; turn++) {
            kiosk.resize(1080, 608);
            assertThat(kiosk.asFinder().typed()).isEqualTo("47");
            assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
            kiosk.resize(608, 1080);
            assertThat(kiosk.asFinder().typed()).isEqualTo("47");
            assertThat(kiosk.layoutFaults(GLYPHS)).isEmpty();
        }
        assertThat(kiosk.asFinder().found()).containsExactly("470", "471");
    }
}
