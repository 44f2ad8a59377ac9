// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
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
        assertThat(page.steps()).containsExactly("Ask reception how to go up", "7th floor: Lyra Secretariat");
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

    @ParameterizedTest
    @CsvSource({"1080, 1920", "1920, 1080"})
    void theFiguresFollowTheChoice(double width, double height) {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "directions", "en");
        kiosk.resize(width, height);
        var page = kiosk.asDirections();
        assertThat(page.figures()).containsExactly("7th floor");
        kiosk.fire("To the subway");
        assertThat(page.figures()).contains("50 m", "about 1 min").doesNotContain("7th floor");
    }

    @Test
    void aStepSaysHowLongItTakes(@At("directions/out") KioskPage kiosk) {
        assertThat(kiosk.asDirections().minutes()).containsExactly("about 1 min");
    }

    @ParameterizedTest
    @MethodSource("shapesAndLanguages")
    void everyWalkIsOnOnePage(double width, double height, String lang) {
        for (var walk : List.of("up", "out", "in")) {
            var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "directions/" + walk, lang);
            kiosk.resize(width, height);
            assertThat(kiosk.screen().pages()).as(walk).isOne();
        }
    }

    private static Stream<Arguments> shapesAndLanguages() {
        return Stream.of("en", "ko", "zh", "ja", "ru")
                .flatMap(lang -> Stream.of(arguments(1080, 1920, lang), arguments(1920, 1080, lang)));
    }

    /** At 200 % the choice is on the first page of several. */
    @Test
    void aChoiceStaysOnItsPage(@At("directions/out") KioskPage kiosk) {
        kiosk.access().choose("Text size", "200 %");
        kiosk.back();
        assertThat(kiosk.screen().pages()).isGreaterThan(1);
        int page = kiosk.screen().page();
        kiosk.asDirections().choose("From the subway");
        assertThat(kiosk.screen().page()).isEqualTo(page);
        assertThat(kiosk.asDirections().isChosen("From the subway")).isTrue();
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
