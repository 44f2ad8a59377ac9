// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Tests the routes on foot. */
@FxTest
class DirectionsScreenTest {

    @Test
    void theFirstRouteLeadsToTheOffice(@At("directions") KioskPage kiosk) {
        var page = kiosk.asDirections();
        assertThat(page.ways()).containsExactly("To the 7th floor", "To the subway", "From the subway");
        assertThat(page.isChosen("To the 7th floor")).isTrue();
        assertThat(page.steps()).containsExactly("Ask reception the way up", "7th floor: Lyra Secretariat");
    }

    @Test
    void anotherRouteShowsItsSteps(@At("directions") KioskPage kiosk) {
        var page = kiosk.asDirections();
        page.choose("To the subway");
        assertThat(page.isChosen("To the subway")).isTrue();
        assertThat(page.isChosen("To the 7th floor")).isFalse();
        assertThat(page.steps()).containsExactly("Leave the building onto Jong-ro", "Turn right, walk east, 50 m",
                "Go down at Exit 6", "Jonggak Station, Line 1");
    }

    @Test
    void touchingTheSelectedRouteAgainKeepsItSelected(@At("directions/out") KioskPage kiosk) {
        kiosk.asDirections().choose("To the subway");
        assertThat(kiosk.asDirections().isChosen("To the subway")).isTrue();
    }

    @Test
    void theMapShowsThePositionAndThatItIsSchematic(@At("directions/out") KioskPage kiosk) {
        assertThat(kiosk.asDirections().map()).contains("You are here", "Seoul Harbour Center", "Exit 6",
                "Schematic map", "N");
    }

    @Test
    void unrecordedDetailsAreNamed(@At("directions/out") KioskPage kiosk) {
        assertThat(kiosk.screen().texts()).anySatisfy(text -> assertThat(text).contains("Step-free route: unknown")
                .contains("taken from a map"));
    }
}
