// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a keypad and of a keyboard at a lobby. */
abstract class KioskKeys extends KioskSight {

    KioskKeys(Glass glass) {
        super(glass);
    }

    /** Presses a key of the keypad and lets it go. */
    public void key(KeyCode code) {
        hold(code);
        letGo(code);
    }

    /** Presses a key, again and again as a keyboard does while it is held down. */
    public void hold(KeyCode code) {
        glass.key(KeyEvent.KEY_PRESSED, code);
    }

    public void letGo(KeyCode code) {
        glass.key(KeyEvent.KEY_RELEASED, code);
    }

    /** Types a character on a keyboard that has it on a key, with or without Shift. */
    public void type(String character, KeyCode on, boolean shift) {
        glass.type(character, on, shift);
    }

    /** Holds a key down so long that it types its character several times. */
    public void holdWhileItTypes(String character, KeyCode on, int times) {
        for (int i = 0; i < times; i++) {
            glass.press(character, on, false);
        }
        letGo(on);
    }

    /** An input method hands over what was written with it. */
    public void compose(String text) {
        glass.compose(text);
    }

    /** Digits of a number pad. */
    public void typeDigits(String digits) {
        digits.chars().forEach(digit -> type(Character.toString(digit),
                KeyCode.valueOf("NUMPAD" + (char) digit), false));
    }
}
