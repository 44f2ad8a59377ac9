// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.GlyphPositions;
import org.wego.kiosk.testing.KioskPage;

/** The greeting is shown day and night: it must not burn in, and its movement must not be visible. */
@FxTest
class RestingPictureTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final double MAX_SHIFT = 4;
    private static final double ROUNDING = 1e-6;

    @Test
    void inAnHourItGoesOnceAroundPixelByPixel(KioskPage kiosk) {
        var places = placesInAnHour(kiosk);
        assertThat(places.stream().distinct()).hasSize(16);
        assertThat(places.getLast()).isEqualTo(places.getFirst());
        for (int i = 1; i < places.size(); i++) {
            double moved = places.get(i).distance(places.get(i - 1));
            assertThat(Math.abs(moved - Math.rint(moved))).as("after minute %d", i).isLessThan(ROUNDING);
            assertThat(moved).as("after minute %d", i).isLessThan(1 + ROUNDING);
        }
        assertThat(places).allSatisfy(place -> assertThat(places).allSatisfy(other -> {
            assertThat(Math.abs(place.getX() - other.getX())).isLessThanOrEqualTo(MAX_SHIFT);
            assertThat(Math.abs(place.getY() - other.getY())).isLessThanOrEqualTo(MAX_SHIFT);
        }));
    }

    @Test
    void atEveryStepItFillsTheWindowAndPassesTheLayoutChecks(KioskPage kiosk) {
        var glyphs = new GlyphPositions();
        for (int step = 0; step < 16; step++) {
            assertThat(kiosk.fillsTheGlass()).as("step %d", step).isTrue();
            assertThat(kiosk.highestTarget()).isGreaterThanOrEqualTo(511);
            assertThat(kiosk.layoutFaults(glyphs)).isEmpty();
            kiosk.wait(Duration.ofHours(1).dividedBy(16));
        }
    }

    @Test
    void theGreetingDoesNotMoveWhileItIsTouched(KioskPage kiosk) {
        var place = kiosk.placeOf("Welcome");
        for (int i = 0; i < 10; i++) {
            kiosk.touchNothing();
            kiosk.wait(LobbyUnderTest.IDLE);
            assertThat(kiosk.placeOf("Welcome")).isEqualTo(place);
        }
        kiosk.wait(Duration.ofMinutes(6));
        assertThat(kiosk.placeOf("Welcome")).isNotEqualTo(place);
    }

    @Test
    void noOtherScreenMoves(@At("attract") KioskPage kiosk) {
        kiosk.wait(MINUTE.multipliedBy(10));
        kiosk.home();
        var place = kiosk.placeOf("Buses");
        kiosk.wait(MINUTE);
        kiosk.touchNothing();
        kiosk.wait(MINUTE);
        kiosk.touchNothing();
        kiosk.wait(MINUTE.multipliedBy(2).minusSeconds(1));
        assertThat(kiosk.placeOf("Buses")).isEqualTo(place);
    }

    /** The position of the first welcome at every minute of an hour. */
    private static List<Point2D> placesInAnHour(KioskPage kiosk) {
        var places = new ArrayList<>(List.of(kiosk.placeOf("Welcome")));
        for (int minute = 0; minute < 60; minute++) {
            kiosk.wait(MINUTE);
            places.add(kiosk.placeOf("Welcome"));
        }
        return places;
    }
}
