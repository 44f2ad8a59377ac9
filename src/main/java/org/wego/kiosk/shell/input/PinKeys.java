// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.wego.kiosk.staff.StaffCorner;

/** Types a PIN with a keyboard or an input method. A key that is held down types once. */
public final class PinKeys {

    private final StaffCorner corner;
    private final Runnable typing;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private boolean repeated;

    /**
     * Keys for the pad of a corner.
     *
     * @param typing run before each digit
     */
    public PinKeys(StaffCorner corner, Runnable typing) {
        this.corner = corner;
        this.typing = typing;
    }

    /** Handles a key event while the pad is open, and returns whether it was for the pad. */
    public boolean handles(KeyEvent event) {
        var type = event.getEventType();
        if (type == KeyEvent.KEY_RELEASED) {
            held.remove(event.getCode());
            repeated = false;
        }
        if (!StaffKeys.isForPad(event)) {
            return false;
        }
        if (type == KeyEvent.KEY_PRESSED) {
            press(event.getCode());
        } else if (type == KeyEvent.KEY_TYPED && !repeated) {
            write(event.getCharacter());
        }
        return true;
    }

    private void press(KeyCode code) {
        repeated = code != KeyCode.UNDEFINED && !held.add(code);
        if (!repeated && StaffKeys.isErasing(code)) {
            typing.run();
            corner.erase();
        }
    }

    /** Types the digits of a text; a text with other characters is ignored. */
    public void write(String text) {
        typing.run();
        StaffKeys.digits(text).forEach(corner::type);
    }

    /** Forgets every key that is down. */
    public void forget() {
        held.clear();
        repeated = false;
    }
}
