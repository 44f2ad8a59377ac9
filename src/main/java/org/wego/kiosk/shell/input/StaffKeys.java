// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the staff corner: the combination that opens it, digits and Backspace in the PIN pad. */
public final class StaffKeys {

    private static final KeyCombination CALL = new KeyCodeCombination(KeyCode.F12, KeyCombination.CONTROL_DOWN,
            KeyCombination.SHIFT_DOWN);
    private static final Set<KeyCode> ERASING = EnumSet.of(KeyCode.BACK_SPACE, KeyCode.DELETE);

    private StaffKeys() {}

    /** Whether Ctrl+Shift+F12 is pressed, which opens the staff corner. */
    public static boolean isCall(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_PRESSED && CALL.match(event);
    }

    /** Whether a key deletes a digit. */
    static boolean isErasing(KeyCode code) {
        return ERASING.contains(code);
    }

    /**
     * The digits of a typed text, from 0 to 9, also of another width or script; empty when the text has other
     * characters.
     *
     * <p>Digits are recognised by character, because their keys, and whether they need Shift, differ by keyboard.
     */
    static List<Integer> digits(String typed) {
        var digits = typed.codePoints().map(Character::getNumericValue).boxed().toList();
        return typed.codePoints().allMatch(Character::isDigit) ? digits : List.of();
    }

    /** Whether a key event is for the PIN pad. */
    static boolean isForPad(KeyEvent event) {
        return event.getCode().isDigitKey() || isErasing(event.getCode()) || !digits(event.getText()).isEmpty()
                || isDigit(event);
    }

    /** Whether the event types a digit. */
    static boolean isDigit(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED && !digits(event.getCharacter()).isEmpty();
    }
}
