// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.shell.input.KeyCommand;
import org.wego.kiosk.shell.input.KeyMap;
import org.wego.kiosk.shell.input.Keypad;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.LobbyTime;

/** Each press of a keypad key is one command. */
@FxTest
class KeypadPressesTest {

    private final LobbyTime time = new LobbyTime();
    private final List<KeyCommand> commands = new ArrayList<>();
    private boolean voice;
    private final Keypad keypad = new Keypad(new KeyMap(Map.of(KeyCode.NUMPAD5, KeyCode.ENTER)), time, () -> voice,
            commands::add);

    @Test
    void aKeyThatIsHeldDownActsOnce() {
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        release(KeyCode.DOWN);
        press(KeyCode.DOWN);
        assertThat(commands).containsExactly(KeyCommand.NEXT, KeyCommand.NEXT);
    }

    @Test
    void aHeldKeyThatIsForgottenActsAgain() {
        press(KeyCode.F1);
        keypad.forget();
        press(KeyCode.F1);
        assertThat(commands).containsExactly(KeyCommand.HELP, KeyCommand.HELP);
    }

    @Test
    void withTheVoiceOnATremblingHandSelectsOnceInHalfASecond() {
        voice = true;
        tap(KeyCode.ENTER);
        time.pass(Duration.ofMillis(499));
        tap(KeyCode.SPACE);
        assertThat(commands).containsExactly(KeyCommand.SELECT);
        time.pass(Duration.ofMillis(1));
        tap(KeyCode.ENTER);
        assertThat(commands).containsExactly(KeyCommand.SELECT, KeyCommand.SELECT);
    }

    @Test
    void withTheVoiceOnArrowsAreNotSlowedDown() {
        voice = true;
        tap(KeyCode.DOWN);
        tap(KeyCode.DOWN);
        assertThat(commands).containsExactly(KeyCommand.NEXT, KeyCommand.NEXT);
    }

    @Test
    void withoutTheVoiceEveryPressSelects() {
        tap(KeyCode.ENTER);
        tap(KeyCode.ENTER);
        assertThat(commands).containsExactly(KeyCommand.SELECT, KeyCommand.SELECT);
    }

    @Test
    void aConfiguredCodeMeansTheKeyThatItIsMappedTo() {
        tap(KeyCode.NUMPAD5);
        assertThat(commands).containsExactly(KeyCommand.SELECT);
    }

    @Test
    void aKeyWithoutACommandPasses() {
        assertThat(press(KeyCode.A).isConsumed()).isFalse();
        assertThat(press(KeyCode.UP).isConsumed()).isTrue();
        assertThat(commands).containsExactly(KeyCommand.PREVIOUS);
    }

    private void tap(KeyCode code) {
        press(code);
        release(code);
    }

    private KeyEvent press(KeyCode code) {
        return handle(KeyEvent.KEY_PRESSED, code);
    }

    private void release(KeyCode code) {
        handle(KeyEvent.KEY_RELEASED, code);
    }

    private KeyEvent handle(EventType<KeyEvent> type, KeyCode code) {
        var event = new KeyEvent(type, "", "", code, false, false, false, false);
        keypad.handle(event);
        return event;
    }
}
