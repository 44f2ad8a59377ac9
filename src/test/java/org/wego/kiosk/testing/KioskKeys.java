// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Input by keypad and keyboard. */
abstract class KioskKeys extends KioskSight {

    KioskKeys(Glass glass) {
        super(glass);
    }

    /** Presses and releases a key of the keypad. */
    public void key(KeyCode code) {
        hold(code);
        letGo(code);
    }

    /** Presses a key; called again, it is a repeat of the held key. */
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

    /** Holds a key down until it has typed its character several times. */
    public void holdWhileItTypes(String character, KeyCode on, int times) {
        for (int i = 0; i < times; i++) {
            glass.press(character, on, false);
        }
        letGo(on);
    }

    /** Commits text as an input method does. */
    public void compose(String text) {
        glass.compose(text);
    }

    /** Types digits on a number pad. */
    public void typeDigits(String digits) {
        digits.chars().forEach(digit -> type(Character.toString(digit),
                KeyCode.valueOf("NUMPAD" + (char) digit), false));
    }
}
