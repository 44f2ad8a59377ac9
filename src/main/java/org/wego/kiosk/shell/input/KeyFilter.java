// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Decides which keys pass through a locked window; all others are blocked.
 *
 * <p>Keys that pass: those of the keypad without modifiers, Shift+Tab, digits and Backspace while a PIN is typed, and
 * the combination that opens the staff corner. Their releases always pass.
 */
public final class KeyFilter {

    private final KeyMap map;
    private final BooleanSupplier digits;

    /**
     * A filter.
     *
     * @param digits whether digits are expected now
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
            return forPad && !hasCommandModifier(event);
        }
        return StaffKeys.isCall(event) || (forPad && !hasCommandModifier(event)) || (known && !isModified(event));
    }

    private static boolean isModified(KeyEvent event) {
        return hasCommandModifier(event) || (event.isShiftDown() && event.getCode() != KeyCode.TAB);
    }

    /** Whether a modifier other than Shift is down; on a French keyboard the digits need Shift. */
    private static boolean hasCommandModifier(KeyEvent event) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShortcutDown();
    }
}
