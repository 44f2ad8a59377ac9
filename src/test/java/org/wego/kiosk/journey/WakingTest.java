// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;
import org.wego.kiosk.testing.TestDoor;

/** A visitor touches a panel that sleeps: it wakes, and no control that was not visible is pressed. */
@FxTest
class WakingTest {

    private static final String WELCOME = "Welcome. Touch to start";
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void theTouchThatWakesThePanelPressesNothing(@At("attract") KioskPage kiosk) {
        kiosk.wait(Duration.ofHours(3));
        kiosk.panelIsDark(true);
        kiosk.touch(WELCOME);
        assertThat(kiosk.asAttract().welcomes()).isNotEmpty();
        kiosk.panelIsDark(false);
        kiosk.wait(SECOND);
        kiosk.touch(WELCOME);
        assertThat(kiosk.title()).isEqualTo("Welcome to Lyra");
    }

    @Test
    void theWholeGestureIsDroppedHoweverLongItLasts(@At("home") KioskPage kiosk) {
        kiosk.panelIsDark(true);
        kiosk.press("Buses");
        kiosk.panelIsDark(false);
        kiosk.wait(SECOND.multipliedBy(3));
        kiosk.lift();
        assertThat(kiosk.title()).isEqualTo("Welcome to Lyra");
        kiosk.touch("Buses");
        assertThat(kiosk.title()).isEqualTo("Buses");
    }

    /** A touchscreen first moves the pointer to the finger, and this movement wakes the panel. */
    @Test
    void aPanelThatHasJustBeenWokenShowsNothingYet(@At("home") KioskPage kiosk) {
        var place = kiosk.placeOf("Buses");
        kiosk.panelIsDark(true);
        kiosk.slideTo(place);
        kiosk.panelIsDark(false);
        kiosk.touchAgain(place, Duration.ofMillis(30));
        assertThat(kiosk.title()).isEqualTo("Welcome to Lyra");
        kiosk.wait(SECOND);
        kiosk.touch("Buses");
        assertThat(kiosk.title()).isEqualTo("Buses");
    }

    @Test
    void theKeyThatWakesThePanelDoesNothing(@At("home") KioskPage kiosk) {
        kiosk.panelIsDark(true);
        kiosk.hold(KeyCode.F1);
        kiosk.panelIsDark(false);
        kiosk.wait(SECOND);
        kiosk.hold(KeyCode.F1);
        kiosk.letGo(KeyCode.F1);
        assertThat(kiosk.title()).as("held down, it repeats").isEqualTo("Welcome to Lyra");
        kiosk.key(KeyCode.F1);
        assertThat(kiosk.title()).isEqualTo("Keypad");
    }

    @Test
    void staffCannotOpenThePadWhileThePanelIsDark() {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), "attract", "en", TestDoor.withPin().access());
        kiosk.panelIsDark(true);
        kiosk.staff().slide();
        assertThat(kiosk.staff().isPadOpen()).isFalse();
        kiosk.panelIsDark(false);
        kiosk.wait(SECOND);
        kiosk.staff().slide();
        assertThat(kiosk.staff().isPadOpen()).isTrue();
    }

    @Test
    void aPanelThatWasSwitchedOnByScheduleAcceptsTheFirstTouch(@At("attract") KioskPage kiosk) {
        kiosk.panelIsDark(true);
        kiosk.panelIsDark(false);
        kiosk.wait(SECOND);
        kiosk.touch(WELCOME);
        assertThat(kiosk.title()).isEqualTo("Welcome to Lyra");
    }

    @Test
    void aPanelThatSleepsAgainIsWokenAgain(@At("attract") KioskPage kiosk) {
        for (int night = 0; night < 3; night++) {
            kiosk.panelIsDark(true);
            kiosk.touch(WELCOME);
            assertThat(kiosk.asAttract().welcomes()).isNotEmpty();
            kiosk.panelIsDark(false);
            kiosk.wait(Duration.ofHours(8));
        }
    }
}
