// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** A visitor wants to take a bus. */
@FxTest
class BusJourneyTest {

    @Test
    void aVisitorFindsOutWhetherBus271StopsHere(KioskPage kiosk) {
        var finder = kiosk.asAttract().touchWelcome("Welcome").openBuses().findByNumber();
        var line = finder.type("2", "7", "1").open("271");
        assertThat(line.number()).isEqualTo("271");
        assertThat(line.finding()).isEqualTo("Seen here in May 2022");
        assertThat(line.stopNumbers()).containsExactly("01011", "01013", "01012", "01014");
    }

    @Test
    void aVisitorWhoAsksForBus471IsSentToReception(KioskPage kiosk) {
        var line = kiosk.home().openBuses().findByNumber().type("4", "7", "1").open("471");
        assertThat(line.finding()).startsWith("May no longer stop here");
        assertThat(line.askReception().phone()).containsExactly("+82 2 731 4834");
    }

    @Test
    void aVisitorWhoLooksForAnAirportBusReadsThatNoneIsListedAndAsksReception(KioskPage kiosk) {
        var buses = kiosk.home().openBuses();
        assertThat(buses.groups()).noneMatch(name -> name.startsWith("Airport"));
        assertThat(kiosk.screen().texts()).contains("No airport line is listed here. Ask reception.");
        assertThat(kiosk.reception().title()).isEqualTo("Reception");
    }

    @Test
    void aVisitorLateAtNightFindsABus(KioskPage kiosk) {
        var buses = kiosk.home().openBuses();
        buses.choose("Night");
        assertThat(buses.lines()).containsExactly("N26", "N37", "N62");
        assertThat(buses.open("N26").finding()).isEqualTo("Seen here in May 2022");
    }
}
