// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.sound.Sound;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** Requirements of visitors who cannot see or are hard of hearing. */
@FxTest
class VoiceRequirementsTest {

    @Test
    @DisplayName("D03 any action stops speech at once")
    void newSpeechReplacesOldAndKeysControlIt(@At("home") KioskPage kiosk) {
        kiosk.key(KeyCode.F12);
        kiosk.hearer().forget();
        kiosk.key(KeyCode.DOWN);
        var said = kiosk.hearer().last();
        kiosk.key(KeyCode.F5);
        assertThat(kiosk.hearer().last()).as("repeated").isEqualTo(said);
        kiosk.key(KeyCode.F6);
        kiosk.key(KeyCode.F6);
        kiosk.key(KeyCode.F7);
        assertThat(kiosk.hearer().orders()).containsExactly("say", "say", "pause", "resume", "stop");
        kiosk.key(KeyCode.F8);
        assertThat(kiosk.hearer().last()).isEqualTo("Voice speed: 1.5");
        assertThat(kiosk.hearer().said().getLast().settings().rate()).isEqualTo(1.5);
        AccessibilityRow.D03.measured(
                "each of say, repeat, pause, resume, stop, rate is one order; the speaker stops before it says");
    }

    @Test
    @DisplayName("D09 volume in six steps, reset for each visitor")
    void theVolumeHasSixStepsAndIsResetAndUnmuted(@At("home") KioskPage kiosk) {
        kiosk.key(KeyCode.F12);
        for (int i = 0; i < 7; i++) {
            kiosk.key(KeyCode.F9);
        }
        assertThat(kiosk.hearer().last()).isEqualTo("Volume: 1");
        for (int i = 0; i < 5; i++) {
            kiosk.key(KeyCode.F10);
        }
        assertThat(kiosk.hearer().last()).isEqualTo("Volume: 6");
        assertThat(kiosk.hearer().said()).extracting(said -> said.settings().volume()).contains(0, 1, 2, 3, 4, 5);
        kiosk.key(KeyCode.F4);
        kiosk.wait(Duration.ofSeconds(331));
        kiosk.hearer().forget();
        kiosk.key(KeyCode.F12);
        assertThat(kiosk.hearer().said().getLast().settings().volume()).as("as every visitor begins").isEqualTo(4);
    }

    @Test
    @DisplayName("D11 two seconds in the lower left corner")
    void aFingerThatRestsInTheCornerStartsTheVoiceAndDoesNothingElse(@At("home") KioskPage kiosk) {
        kiosk.pressAt(new Point2D(60, 1880));
        kiosk.wait(Duration.ofMillis(1999));
        assertThat(kiosk.hearer().said()).isEmpty();
        kiosk.wait(Duration.ofMillis(1));
        assertThat(kiosk.hearer().last()).startsWith("Voice on.");
        kiosk.lift();
        assertThat(kiosk.title()).as("the button below does not act").isEqualTo("Welcome to Lyra");
        AccessibilityRow.D11.measured(
                "F12 by one key; lower left corner: not at 1999 ms, at 2000 ms; the button below does not act");
    }

    @Test
    @DisplayName("D11 a finger that slides out of the corner means something else")
    void slidingOutOfTheCornerStartsNothing(@At("home") KioskPage kiosk) {
        kiosk.pressAt(new Point2D(60, 1880));
        kiosk.slideOffAndLift();
        kiosk.wait(Duration.ofSeconds(3));
        assertThat(kiosk.hearer().said()).isEmpty();
    }

    @ParameterizedTest(name = "D12 {0}")
    @ValueSource(strings = {"home", "buses", "finder", "line/n26", "offices", "contact", "access", "languages"})
    void withTheVoiceOnTheFirstTouchOfAnythingOnlySpeaks(String screen) {
        var kiosk = KioskPage.open(LobbyUnderTest.samplePack(), screen, "en");
        kiosk.key(KeyCode.F12);
        var title = kiosk.title();
        for (var place : kiosk.enabledTargets()) {
            kiosk.hearer().forget();
            kiosk.touchAt(place);
            assertThat(kiosk.hearer().sounds()).as("no control acts at %s", place).doesNotContain(Sound.TOUCH);
            assertThat(kiosk.title()).isEqualTo(title);
        }
        AccessibilityRow.D12
                .measured("first touch of every control of 8 screens: spoken, none acted; second touch acts");
    }

    @Test
    @DisplayName("E07 each action answers to two senses, and sound can be muted")
    void aTouchIsHeardUnlessMuted(KioskPage kiosk) {
        var home = kiosk.asAttract().touchWelcome("Welcome");
        kiosk.hearer().forget();
        home.openBuses();
        assertThat(kiosk.hearer().sounds()).containsExactly(Sound.TOUCH);
        assertThat(kiosk.title()).as("and seen").isEqualTo("Buses");
        kiosk.access().choose("Sounds", "Off");
        kiosk.hearer().forget();
        kiosk.home();
        assertThat(kiosk.hearer().sounds()).isEmpty();
        kiosk.wait(Duration.ofSeconds(151));
        kiosk.asAttract().touchWelcome("Welcome");
        assertThat(kiosk.hearer().sounds()).as("the next visitor hears").contains(Sound.TOUCH);
        AccessibilityRow.E07.measured("touch: seen and heard; muted: seen only; the next visitor hears again");
    }

    @Test
    void theBellSoundsAtReceptionAndNowhereElse(@At("home") KioskPage kiosk) {
        kiosk.reception();
        assertThat(kiosk.hearer().sounds()).isEqualTo(List.of(Sound.TOUCH, Sound.BELL));
        kiosk.key(KeyCode.F11);
        assertThat(kiosk.hearer().sounds()).as("not again when the screen is only redrawn").hasSize(2);
    }

    @Test
    void helpIsOneKeyAndReceptionTwice(@At("home") KioskPage kiosk) {
        kiosk.key(KeyCode.F1);
        assertThat(kiosk.title()).isEqualTo("Keypad");
        kiosk.key(KeyCode.F1);
        assertThat(kiosk.title()).isEqualTo("Reception");
    }
}
