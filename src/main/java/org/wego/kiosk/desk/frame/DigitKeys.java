// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Which digit a key means that is pressed with Ctrl, wherever a keyboard has its digits: in the row above the letters
 * with Shift or without, as those of another script, or on the number pad.
 */
final class DigitKeys {

    private static final int DECIMAL = 10;
    /** The signs of a number pad, of which JavaFX does not say so itself. */
    private static final Set<KeyCode> OF_THE_PAD = EnumSet.of(KeyCode.ADD, KeyCode.SUBTRACT, KeyCode.MULTIPLY,
            KeyCode.DIVIDE, KeyCode.DECIMAL, KeyCode.SEPARATOR);

    private final Supplier<List<String>> row;

    /**
     * The digits of a keyboard.
     *
     * @param row what the ten keys above the letters type now without Shift; empty where that is not known
     */
    DigitKeys(Supplier<List<String>> row) {
        this.row = row;
    }

    /** The digit, where JavaFX does not know it by the code of its key; empty for every other key. */
    OptionalInt digit(KeyEvent pressed) {
        if (!pressed.isShortcutDown() || pressed.isAltDown() || isKnown(pressed)) {
            return OptionalInt.empty();
        }
        var text = pressed.getText();
        if (text.codePointCount(0, text.length()) != 1) {
            return OptionalInt.empty();
        }
        int digit = Character.digit(text.codePointAt(0), DECIMAL);
        if (digit >= 0) {
            return OptionalInt.of(digit);
        }
        boolean inRow = !pressed.isShiftDown() && !pressed.getCode().isLetterKey()
                && !pressed.getCode().isKeypadKey() && !OF_THE_PAD.contains(pressed.getCode())
                && !Character.isISOControl(text.codePointAt(0));
        return inRow ? place(text) : OptionalInt.empty();
    }

    private OptionalInt place(String text) {
        int place = row.get().indexOf(text);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of((place + 1) % DECIMAL);
    }

    /** The menu does what such a key does. */
    private static boolean isKnown(KeyEvent pressed) {
        var code = pressed.getCode();
        return code.isDigitKey() && !code.isKeypadKey() && !pressed.isShiftDown();
    }
}
