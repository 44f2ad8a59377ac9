// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the staff corner: one combination that calls for it, digits and Backspace in the PIN pad. */
public final class StaffKeys {

    private static final KeyCombination CALL = new KeyCodeCombination(KeyCode.F12, KeyCombination.CONTROL_DOWN,
            KeyCombination.SHIFT_DOWN);
    private static final Set<KeyCode> ERASING = EnumSet.of(KeyCode.BACK_SPACE, KeyCode.DELETE);

    private StaffKeys() {}

    /** Whether staff call: Ctrl, Shift and F12 are down. */
    public static boolean isCall(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_PRESSED && CALL.match(event);
    }

    /** Whether a key takes a digit away. */
    static boolean isErasing(KeyCode code) {
        return ERASING.contains(code);
    }

    /**
     * The digits of what was typed, from 0 to 9, also of another width or script; empty when it is not digits alone.
     *
     * <p>They are known by their characters: which key has them, and whether it wants Shift, differs by keyboard.
     */
    static List<Integer> digits(String typed) {
        var digits = typed.codePoints().map(Character::getNumericValue).boxed().toList();
        return typed.codePoints().allMatch(Character::isDigit) ? digits : List.of();
    }

    /** Whether the PIN pad has a use for a key that the keypad has not. */
    static boolean isForPad(KeyEvent event) {
        return event.getCode().isDigitKey() || isErasing(event.getCode()) || !digits(event.getText()).isEmpty()
                || isDigit(event);
    }

    /** Whether a digit is typed. */
    static boolean isDigit(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED && !digits(event.getCharacter()).isEmpty();
    }
}
