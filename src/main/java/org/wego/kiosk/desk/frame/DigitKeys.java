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
 * Recognises Ctrl and a digit on every keyboard: in the row above the letters with or without Shift, in the digits of
 * another script, or on the number pad.
 */
final class DigitKeys {

    private static final int DECIMAL = 10;
    /** The signs of the number pad, which {@code KeyCode.isKeypadKey()} does not include. */
    private static final Set<KeyCode> OF_THE_PAD = EnumSet.of(KeyCode.ADD, KeyCode.SUBTRACT, KeyCode.MULTIPLY,
            KeyCode.DIVIDE, KeyCode.DECIMAL, KeyCode.SEPARATOR);

    private final Supplier<List<String>> row;

    /**
     * The digit keys of a keyboard.
     *
     * @param row the texts that the ten keys above the letters type without Shift; empty if unknown
     */
    DigitKeys(Supplier<List<String>> row) {
        this.row = row;
    }

    /** The digit of a key press that JavaFX does not recognise by its key code; empty for other keys. */
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
        return inRow ? digitAt(text) : OptionalInt.empty();
    }

    private OptionalInt digitAt(String text) {
        int place = row.get().indexOf(text);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of((place + 1) % DECIMAL);
    }

    /** Whether the menu's own shortcut handles the key. */
    private static boolean isKnown(KeyEvent pressed) {
        var code = pressed.getCode();
        return code.isDigitKey() && !code.isKeypadKey() && !pressed.isShiftDown();
    }
}
