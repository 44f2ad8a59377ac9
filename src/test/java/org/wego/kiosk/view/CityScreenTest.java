// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;

/** Tests the screen of the host city. */
@FxTest
class CityScreenTest {

    @Test
    void eachFigureHasItsSenseAndItsSource(@At("city") KioskPage kiosk) {
        assertThat(kiosk.asCity().figures()).containsExactly("3×", "1st", "4th", "6/40", "UN");
        assertThat(kiosk.asCity().row("UN e-Government Survey")).containsExactly("3×", "UN e-Government Survey",
                "First: Republic of Korea", "United Nations, 2014");
        assertThat(kiosk.asCity().row("Metropolitan economy")).contains("The world’s fourth largest",
                "Source: not published");
    }

    @ParameterizedTest
    @CsvSource({"en,false", "ko,true", "ru,false", "ru,true"})
    void allFiguresAreOnOnePage(String lang, boolean wide) {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "city", lang);
        if (wide) {
            kiosk.resize(1920, 1080);
        }
        int pages = kiosk.screen().pages();
        kiosk.resize(1080, 1920);
        assertThat(pages).isEqualTo(1);
    }

    @Test
    void aTouchShowsTheWholeSentenceAndWhoMeasuredIt(@At("city") KioskPage kiosk) {
        var sentence = "Seoul came first, consistently, in the International Municipal e-Governance Survey, "
                + "which the UN sponsored.";
        assertThat(kiosk.everything()).doesNotContain(sentence);
        kiosk.asCity().choose("Municipal e-governance");
        assertThat(kiosk.asCity().above()).contains("1st", "Municipal e-governance", sentence,
                "Rutgers University-Newark")
                .doesNotContain("Host city Seoul");
        assertThat(kiosk.layoutFaults(new GlyphPositions())).isEmpty();
    }

    @Test
    void anotherFigureOrASecondTouchReplacesTheSentence(@At("city") KioskPage kiosk) {
        kiosk.asCity().choose("Municipal e-governance");
        kiosk.asCity().choose("Public Service Awards");
        assertThat(kiosk.asCity().above()).contains("UN").doesNotContain("1st");
        kiosk.asCity().choose("Public Service Awards");
        assertThat(kiosk.asCity().above()).contains("Host city Seoul").doesNotContain("UN");
    }

    @Test
    void theListStaysWhereItIsWhenAFigureIsChosen(@At("city") KioskPage kiosk) {
        var before = kiosk.screen().targets();
        var places = kiosk.enabledTargets();
        kiosk.asCity().choose("Global Power City Index");
        assertThat(kiosk.screen().targets()).isEqualTo(before);
        assertThat(kiosk.enabledTargets()).isEqualTo(places);
    }

    @Test
    void itLinksToTheSharedSolution(@At("city") KioskPage kiosk) {
        assertThat(kiosk.asCity().leadOn().title()).isEqualTo("The Seoul Solution");
    }
}
