// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** A visitor changes the language. */
@FxTest
class LanguageJourneyTest {

    @Test
    void changingTheLanguageKeepsTheLineScreen(@At("line/271") KioskPage kiosk) {
        assertThat(kiosk.title()).isEqualTo("Blue bus");
        var stops = kiosk.asLine().stopNumbers();
        kiosk.languages().choose("한국어");
        assertThat(kiosk.asLine().number()).isEqualTo("271");
        assertThat(kiosk.title()).contains("파랑");
        assertThat(kiosk.asLine().stopNumbers()).containsExactlyInAnyOrder("01011", "01012", "01013", "01014")
                .isEqualTo(stops);
    }

    @Test
    void theLanguageLastsForTheWholeVisit(@At("line/271") KioskPage kiosk) {
        kiosk.languages().choose("Русский");
        kiosk.home();
        assertThat(kiosk.asHome().tiles()).contains("Автобусы");
        kiosk.reception();
        kiosk.back();
        assertThat(kiosk.asHome().tiles()).contains("Автобусы");
    }

    @Test
    void typedTextIsKeptInTheOtherLanguage(KioskPage kiosk) {
        kiosk.home().openBuses().findByNumber().type("4", "7");
        kiosk.languages().choose("日本語");
        assertThat(kiosk.asFinder().typed()).isEqualTo("47");
        assertThat(kiosk.asFinder().found()).containsExactly("470", "471");
    }

    @Test
    void aWelcomeStartsTheVisitInItsLanguage(KioskPage kiosk) {
        kiosk.asAttract().touchWelcome("환영합니다");
        assertThat(kiosk.asHome().tiles()).contains("버스");
    }
}
