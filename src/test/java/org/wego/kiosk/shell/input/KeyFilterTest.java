// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wego.kiosk.testing.FxTest;

/** Which keys reach a locked kiosk. */
@FxTest
class KeyFilterTest {

    private boolean padOpen;
    private final KeyFilter filter = new KeyFilter(new KeyMap(Map.of(KeyCode.NUMPAD5, KeyCode.ENTER)), () -> padOpen);

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"DOWN", "ENTER", "ESCAPE", "F1", "F12", "TAB", "NUMPAD5"})
    void theKeysOfTheKeypadPass(KeyCode code) {
        assertThat(filter.passes(pressed(code, ""))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"A", "DIGIT1", "BACK_SPACE", "WINDOWS", "CONTEXT_MENU",
            "PRINTSCREEN", "NUMPAD4"})
    void otherKeysDoNotPass(KeyCode code) {
        assertThat(filter.passes(pressed(code, ""))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"F4", "F12", "ESCAPE", "TAB", "SPACE", "ENTER"})
    void onlyTheCombinationOfStaffPasses(KeyCode code) {
        assertThat(filter.passes(pressed(code, "alt"))).isFalse();
        assertThat(filter.passes(pressed(code, "ctrl"))).isFalse();
        assertThat(filter.passes(pressed(code, "meta"))).isFalse();
        assertThat(filter.passes(pressed(code, "ctrl shift"))).isEqualTo(code == KeyCode.F12);
    }

    @Test
    void shiftPassesWithTabOnly() {
        assertThat(filter.passes(pressed(KeyCode.TAB, "shift"))).isTrue();
        assertThat(filter.passes(pressed(KeyCode.F1, "shift"))).isFalse();
    }

    @Test
    void digitsAndBackspacePassWhileAPinIsTyped() {
        padOpen = true;
        assertThat(filter.passes(pressed(KeyCode.DIGIT1, ""))).isTrue();
        assertThat(filter.passes(pressed(KeyCode.DIGIT1, "shift"))).as("a French keyboard").isTrue();
        assertThat(filter.passes(pressed(KeyCode.BACK_SPACE, ""))).isTrue();
        assertThat(filter.passes(pressed(KeyCode.DIGIT1, "alt"))).isFalse();
        assertThat(filter.passes(pressed(KeyCode.A, ""))).isFalse();
    }

    @Test
    void aReleaseOfAKnownKeyPassesWithAnyModifier() {
        assertThat(filter.passes(event(KeyEvent.KEY_RELEASED, KeyCode.ENTER, "ctrl alt"))).isTrue();
        assertThat(filter.passes(event(KeyEvent.KEY_RELEASED, KeyCode.A, ""))).isFalse();
    }

    private static KeyEvent pressed(KeyCode code, String modifiers) {
        return event(KeyEvent.KEY_PRESSED, code, modifiers);
    }

    private static KeyEvent event(EventType<KeyEvent> type, KeyCode code, String modifiers) {
        return new KeyEvent(type, "", "", code, modifiers.contains("shift"), modifiers.contains("ctrl"),
                modifiers.contains("alt"), modifiers.contains("meta"));
    }
}
