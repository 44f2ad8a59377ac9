// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** A button acts only when the finger is lifted from it. */
@FxTest
class TouchFilterTest {

    @Test
    void aTileOpensWhenTheFingerIsLifted(@At("home") KioskPage kiosk) {
        kiosk.press("Buses");
        assertThat(kiosk.title()).isEqualTo("Welcome to Lyra");
        kiosk.lift();
        assertThat(kiosk.title()).isEqualTo("Buses");
    }

    @Test
    void slidingOffATileBeforeTheReleaseDoesNothing(@At("home") KioskPage kiosk) {
        kiosk.press("Buses");
        kiosk.slideOffAndLift();
        assertThat(kiosk.title()).isEqualTo("Welcome to Lyra");
    }

    @Test
    void slidingOffABadgeDoesNothing(@At("buses") KioskPage kiosk) {
        kiosk.press("271");
        kiosk.slideOffAndLift();
        assertThat(kiosk.title()).isEqualTo("Buses");
    }

    @Test
    void slidingOffAKeyTypesNothing(@At("finder") KioskPage kiosk) {
        kiosk.press("2");
        kiosk.slideOffAndLift();
        assertThat(kiosk.asFinder().typed()).isEmpty();
    }

    @Test
    void slidingOffAChoiceChoosesNothing(@At("buses") KioskPage kiosk) {
        kiosk.press("Red");
        kiosk.slideOffAndLift();
        assertThat(kiosk.asBuses().isChosen("Red")).isFalse();
        assertThat(kiosk.asBuses().isChosen("All")).isTrue();
    }

    @Test
    void slidingOffTheBarLeadsNowhere(@At("buses") KioskPage kiosk) {
        kiosk.press("Home");
        kiosk.slideOffAndLift();
        assertThat(kiosk.title()).isEqualTo("Buses");
    }
}
