// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Says which keys may reach a locked glass; whatever is not named here may not.
 *
 * <p>Those of the keypad, without any modifier; Shift and the tabulator; digits and Backspace while a PIN is typed; the
 * combination by which staff call. A release of any of them always may: it only frees what was held.
 */
final class KeyGate {

    private final KeyMap map;
    private final BooleanSupplier digits;

    /**
     * A gate.
     *
     * @param digits whether digits are wanted now
     */
    KeyGate(KeyMap map, BooleanSupplier digits) {
        this.map = map;
        this.digits = digits;
    }

    boolean passes(KeyEvent event) {
        var code = event.getCode();
        boolean wanted = map.knows(code) || (digits.getAsBoolean() && StaffKeys.isForPad(code));
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            return wanted;
        }
        if (event.getEventType() != KeyEvent.KEY_PRESSED) {
            return false;
        }
        return StaffKeys.isCall(event) || (wanted && !modified(event));
    }

    private static boolean modified(KeyEvent event) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShortcutDown()
                || (event.isShiftDown() && event.getCode() != KeyCode.TAB);
    }
}
