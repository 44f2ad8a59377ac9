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
        assertThat(line.stopNumbers()).containsExactly("01011", "01012", "01013", "01014");
    }

    @Test
    void aVisitorWhoAsksForBus471IsSentToReception(KioskPage kiosk) {
        var line = kiosk.home().openBuses().findByNumber().type("4", "7", "1").open("471");
        assertThat(line.finding()).startsWith("May no longer stop here");
        assertThat(line.askReception().phone()).containsExactly("+82 2 731 4834");
    }

    @Test
    void theAirportGroupSaysThatNoLineIsListedAndPointsToReception(KioskPage kiosk) {
        var buses = kiosk.home().openBuses();
        buses.choose("Airport");
        assertThat(buses.lines()).isEmpty();
        assertThat(buses.askReception().title()).isEqualTo("Reception");
    }
}
