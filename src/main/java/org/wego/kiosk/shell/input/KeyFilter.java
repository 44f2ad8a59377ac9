// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Says which keys may reach a locked glass; whatever is not named here may not.
 *
 * <p>Those of the keypad, without any modifier; Shift and the tabulator; digits and Backspace while a PIN is typed; the
 * combination by which staff call. A release of any of them always may: it only frees what was held.
 */
public final class KeyFilter {

    private final KeyMap map;
    private final BooleanSupplier digits;

    /**
     * A gate.
     *
     * @param digits whether digits are wanted now
     */
    public KeyFilter(KeyMap map, BooleanSupplier digits) {
        this.map = map;
        this.digits = digits;
    }

    public boolean passes(KeyEvent event) {
        boolean known = map.knows(event.getCode());
        boolean forPad = digits.getAsBoolean() && StaffKeys.isForPad(event);
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            return known || digits.getAsBoolean();
        }
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return forPad && !commands(event);
        }
        return StaffKeys.isCall(event) || (forPad && !commands(event)) || (known && !modified(event));
    }

    private static boolean modified(KeyEvent event) {
        return commands(event) || (event.isShiftDown() && event.getCode() != KeyCode.TAB);
    }

    /** Shift alone is no command: on a French keyboard the digits need it. */
    private static boolean commands(KeyEvent event) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShortcutDown();
    }
}
