// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** A visitor has gone, or is only thinking. */
@FxTest
class IdleJourneyTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration COUNT_DOWN = Duration.ofSeconds(30);

    @Test
    void afterTwoMinutesTheKioskAsks(KioskPage kiosk) {
        kiosk.home().openBuses();
        kiosk.wait(LobbyUnderTest.IDLE.minus(SECOND));
        assertThat(kiosk.question()).isEmpty();
        kiosk.wait(SECOND);
        assertThat(kiosk.question()).contains("Are you still there?", "30 seconds", "Continue", "Start over");
        kiosk.wait(SECOND);
        assertThat(kiosk.question()).contains("29 seconds");
        assertThat(kiosk.title()).as("nothing else is visible").isEmpty();
        kiosk.touchNothing();
        assertThat(kiosk.title()).isEqualTo("Buses");
    }

    @Test
    void thirtySecondsLaterTheKioskIsAtTheStartAndHasForgottenTheVisit(KioskPage kiosk) {
        var fresh = kiosk.everything();
        kiosk.access().choose("Contrast", "High");
        kiosk.languages().choose("한국어");
        kiosk.home();
        kiosk.wait(LobbyUnderTest.IDLE.plus(COUNT_DOWN));
        assertThat(kiosk.question()).isEmpty();
        assertThat(kiosk.asAttract().welcomes()).contains("Welcome");
        // Two and a half minutes have passed: only the clock may differ.
        assertThat(kiosk.everything()).filteredOn(text -> !text.matches("\\d\\d:\\d\\d"))
                .containsExactlyElementsOf(fresh.stream().filter(text -> !text.matches("\\d\\d:\\d\\d")).toList());
        kiosk.back();
        assertThat(kiosk.title()).as("back does not lead into the previous visit").isEqualTo("Welcome to Lyra");
        assertThat(kiosk.access().isChosen("Contrast", "Standard")).isTrue();
    }

    @Test
    void typedTextIsGoneForTheNextVisitor(KioskPage kiosk) {
        kiosk.home().openBuses().findByNumber().type("2", "7");
        kiosk.wait(LobbyUnderTest.IDLE.plus(COUNT_DOWN));
        assertThat(kiosk.home().openBuses().findByNumber().typed()).isEmpty();
    }

    /** Regression: a kiosk that starts at the keypad kept the typed text, and asked for ever. */
    @Test
    void theStartScreenForgetsItsStateToo(@At("finder") KioskPage kiosk) {
        kiosk.asFinder().type("2", "7");
        kiosk.wait(LobbyUnderTest.IDLE.plus(COUNT_DOWN));
        assertThat(kiosk.question()).isEmpty();
        assertThat(kiosk.asFinder().typed()).isEmpty();
    }

    @Test
    void anyTouchContinuesTheVisit(KioskPage kiosk) {
        kiosk.home().openBuses().findByNumber().type("2", "7");
        kiosk.wait(LobbyUnderTest.IDLE.plus(COUNT_DOWN).minus(SECOND));
        kiosk.touchNothing();
        assertThat(kiosk.question()).isEmpty();
        assertThat(kiosk.asFinder().typed()).isEqualTo("27");
        kiosk.wait(LobbyUnderTest.IDLE.minus(SECOND));
        assertThat(kiosk.question()).as("the idle time restarts").isEmpty();
        kiosk.wait(SECOND);
        assertThat(kiosk.question()).isNotEmpty();
    }

    @Test
    void theContinueButtonContinuesTheVisit(KioskPage kiosk) {
        kiosk.home().openBuses();
        kiosk.wait(LobbyUnderTest.IDLE);
        kiosk.answer("Continue");
        assertThat(kiosk.question()).isEmpty();
        assertThat(kiosk.title()).isEqualTo("Buses");
    }

    @Test
    void startOverEndsTheVisitImmediately(KioskPage kiosk) {
        var fresh = kiosk.everything();
        kiosk.languages().choose("中文");
        kiosk.home();
        kiosk.wait(LobbyUnderTest.IDLE);
        kiosk.answer("重新开始");
        assertThat(kiosk.everything()).filteredOn(text -> !text.matches("\\d\\d:\\d\\d"))
                .containsExactlyElementsOf(fresh.stream().filter(text -> !text.matches("\\d\\d:\\d\\d")).toList());
    }

    @Test
    void theGreetingNeverAsksWhetherAVisitorIsThere(KioskPage kiosk) {
        kiosk.touchNothing();
        kiosk.wait(LobbyUnderTest.IDLE.multipliedBy(10));
        assertThat(kiosk.question()).isEmpty();
    }

    @Test
    void theClockInTheHeaderAdvances(@At("home") KioskPage kiosk) {
        assertThat(kiosk.clock()).isEqualTo("14:05");
        kiosk.wait(Duration.ofMinutes(1));
        assertThat(kiosk.clock()).isEqualTo("14:06");
    }
}
