// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Visitors do not get lost: Back leads back step by step, and Home leads home. */
@FxTest
class WayBackTest {

    private static final String HOME = "Welcome to Lyra";

    @Test
    void backLeadsBackStepByStep(KioskPage kiosk) {
        kiosk.home().openBuses().findByNumber().type("1", "0").open("101");
        kiosk.reception();
        assertThat(kiosk.title()).isEqualTo("Reception");
        kiosk.back();
        assertThat(kiosk.asLine().number()).isEqualTo("101");
        kiosk.back();
        assertThat(kiosk.asFinder().typed()).isEqualTo("10");
        kiosk.back();
        assertThat(kiosk.title()).isEqualTo("Buses");
        kiosk.back();
        assertThat(kiosk.title()).isEqualTo(HOME);
    }

    @Test
    void backRestoresTheChosenGroupOfLines(KioskPage kiosk) {
        var buses = kiosk.home().openBuses();
        buses.choose("Red");
        buses.open("9701");
        kiosk.back();
        assertThat(kiosk.asBuses().lines()).containsExactlyInAnyOrder("2500", "9701", "1005-1");
    }

    @Test
    void backLeadsHomeWhenThereIsNoWayBack(@At("city") KioskPage kiosk) {
        kiosk.back();
        assertThat(kiosk.title()).isEqualTo(HOME);
    }

    @Test
    void homeLeadsHomeFromEveryScreen(@At("line/271") KioskPage kiosk) {
        kiosk.home();
        assertThat(kiosk.title()).isEqualTo(HOME);
        kiosk.access();
        kiosk.home();
        assertThat(kiosk.title()).isEqualTo(HOME);
        kiosk.languages();
        kiosk.home();
        assertThat(kiosk.title()).isEqualTo(HOME);
        kiosk.asHome().openOffices().open("Chengdu");
        kiosk.home();
        assertThat(kiosk.title()).isEqualTo(HOME);
    }

    @Test
    void everyScreenHasTheSameFiveButtons(KioskPage kiosk) {
        var bar = kiosk.bar();
        assertThat(bar).contains("Home", "Back", "Language", "Larger text, voice", "Reception");
        kiosk.home();
        assertThat(kiosk.bar()).isEqualTo(bar);
        kiosk.asHome().openContact().showToDriver();
        assertThat(kiosk.bar()).isEqualTo(bar);
        kiosk.reception();
        assertThat(kiosk.bar()).isEqualTo(bar);
    }
}
