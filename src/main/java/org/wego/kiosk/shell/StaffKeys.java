// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the staff corner: one combination that calls for it, digits and Backspace in the PIN pad. */
final class StaffKeys {

    private static final KeyCombination CALL = new KeyCodeCombination(KeyCode.F12, KeyCombination.CONTROL_DOWN,
            KeyCombination.SHIFT_DOWN);
    private static final Set<KeyCode> ERASING = EnumSet.of(KeyCode.BACK_SPACE, KeyCode.DELETE);

    private StaffKeys() {}

    /** Whether staff call: Ctrl, Shift and F12 are down. */
    static boolean isCall(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_PRESSED && CALL.match(event);
    }

    /** Whether a key takes a digit away. */
    static boolean isErasing(KeyCode code) {
        return ERASING.contains(code);
    }

    /** The digit on a key, of the upper row or of the number pad. */
    static OptionalInt digit(KeyCode code) {
        return code.isDigitKey() ? OptionalInt.of(Character.digit(code.name().charAt(code.name().length() - 1), 10))
                : OptionalInt.empty();
    }

    /** Whether the PIN pad has a use for a key that the keypad has not. */
    static boolean isForPad(KeyCode code) {
        return code.isDigitKey() || isErasing(code);
    }
}
