// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.At;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.KioskPage;

/** A trembling hand on the keypad, or one that holds a key down. */
@FxTest
@DisplayName("D17 a held key acts once")
class KeypadTest {

    @Test
    void aKeyThatIsHeldDownMovesOnce(@At("home") KioskPage kiosk) {
        kiosk.key(KeyCode.DOWN);
        kiosk.hold(KeyCode.DOWN);
        var there = kiosk.ringed();
        for (int i = 0; i < 20; i++) {
            kiosk.hold(KeyCode.DOWN);
        }
        assertThat(kiosk.ringed()).isEqualTo(there).startsWith("Directions");
        kiosk.letGo(KeyCode.DOWN);
        kiosk.key(KeyCode.DOWN);
        assertThat(kiosk.ringed()).isNotEqualTo(there);
    }

    @Test
    void enterTwiceWithinHalfASecondCountsOnceWithTheVoiceOn(@At("finder") KioskPage kiosk) {
        kiosk.key(KeyCode.F12);
        ringAround(kiosk, "2");
        kiosk.key(KeyCode.ENTER);
        kiosk.wait(Duration.ofMillis(499));
        kiosk.key(KeyCode.SPACE);
        assertThat(kiosk.asFinder().typed()).isEqualTo("2");
        kiosk.wait(Duration.ofMillis(1));
        ringAround(kiosk, "7");
        kiosk.key(KeyCode.ENTER);
        assertThat(kiosk.asFinder().typed()).isEqualTo("27");
        AccessibilityRow.D17
                .measured("20 repeats of a held arrow: 1 step; Enter and Space 499 ms apart: 1 digit, 500 ms: 2");
    }

    @Test
    void arrowsDoNotWait(@At("home") KioskPage kiosk) {
        kiosk.key(KeyCode.F12);
        var first = kiosk.ringed();
        kiosk.key(KeyCode.DOWN);
        kiosk.key(KeyCode.DOWN);
        kiosk.key(KeyCode.UP);
        kiosk.key(KeyCode.UP);
        assertThat(kiosk.ringed()).isEqualTo(first);
    }

    @Test
    void withoutTheVoiceEveryPressCounts(@At("finder") KioskPage kiosk) {
        ringAround(kiosk, "2");
        kiosk.key(KeyCode.ENTER);
        ringAround(kiosk, "7");
        kiosk.key(KeyCode.ENTER);
        assertThat(kiosk.asFinder().typed()).isEqualTo("27");
    }

    private static void ringAround(KioskPage kiosk, String key) {
        for (int i = 0; i < 60 && !kiosk.ringed().equals(key); i++) {
            kiosk.key(KeyCode.DOWN);
        }
        assertThat(kiosk.ringed()).isEqualTo(key);
    }
}
