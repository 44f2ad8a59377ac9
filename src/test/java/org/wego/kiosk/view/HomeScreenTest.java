// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Tests the home screen. */
@FxTest
class HomeScreenTest {

    @Test
    void tilesSummarizeTheirTasks(@At("home") KioskPage kiosk) {
        assertThat(kiosk.asHome().tiles()).containsExactly("Secretariat & contact", "Directions", "Buses",
                "In this building", "Regional offices", "Who speaks my language?", "Point and talk",
                "Taxi and the late way home", "Host city Seoul", "The Seoul Solution", "Find anything");
        assertThat(kiosk.asHome().summaries()).contains("7th floor, phone", "Exit 6, 50 m", "Lines: 34");
    }

    @Test
    void inLowReachTheMainTasksAreOnTheFirstOfTwoPages(@At("home") KioskPage kiosk) {
        kiosk.access().choose("Low reach", "On");
        kiosk.back();
        assertThat(kiosk.asHome().tiles()).contains("Secretariat & contact", "Directions", "Buses");
        assertThat(kiosk.screen().pages()).isLessThanOrEqualTo(2);
    }

    /** Nothing can be touched in the upper part of the display, at any size of the texts. */
    @ParameterizedTest
    @ValueSource(strings = {"150 %", "200 %"})
    void withLargeTextAllTilesAreWithinReach(String size, @At("home") KioskPage kiosk) {
        kiosk.access().choose("Text size", size);
        kiosk.back();
        assertThat(kiosk.screen().pages()).isLessThanOrEqualTo(3);
        assertThat(kiosk.highestTarget()).isGreaterThanOrEqualTo(511);
    }

    @Test
    void theNoticeOfTheDayIsAtTheBottom(@At("home") KioskPage kiosk) {
        assertThat(kiosk.asHome().notices()).containsExactly("Bus lines as published before June 2017.");
    }

    @Test
    void theHeaderShowsPlaceAndTime(@At("home") KioskPage kiosk) {
        assertThat(kiosk.header()).containsExactly("Lyra", "Seoul Harbour Center, lobby", "14:05");
    }

    @Test
    void everyTileLeadsToItsTask(@At("home") KioskPage kiosk) {
        kiosk.asHome().openContact();
        assertThat(kiosk.title()).isEqualTo("Secretariat & contact");
        kiosk.home().openDirections();
        assertThat(kiosk.title()).isEqualTo("Directions");
        kiosk.home().openBuses();
        assertThat(kiosk.title()).isEqualTo("Buses");
        kiosk.home().openOffices();
        assertThat(kiosk.title()).isEqualTo("Regional offices");
        kiosk.home().openCity();
        assertThat(kiosk.title()).isEqualTo("Host city Seoul");
        kiosk.home().openSolution();
        assertThat(kiosk.title()).isEqualTo("The Seoul Solution");
    }

    @Test
    void fewerTilesAreTheMainTasksAndReception(@At("home") KioskPage kiosk) {
        kiosk.access().choose("Fewer tiles", "On");
        kiosk.back();
        assertThat(kiosk.asHome().tiles()).containsExactly("Secretariat & contact", "Directions", "Buses",
                "Reception");
    }
}
