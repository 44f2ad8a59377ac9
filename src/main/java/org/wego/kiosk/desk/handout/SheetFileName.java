// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.text.Normalizer;
import org.wego.kiosk.model.Lang;

/** Suggests file names for handouts that Linux, macOS, Windows and memory sticks accept. */
final class SheetFileName {

    /** File names have at most 255 bytes, and a letter up to four. */
    private static final int MAX_LETTERS = 55;
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\s,;\u3001\uff0c\uff1b]+";

    private SheetFileName() {}

    /** A name of the title and the language, in the letters of the language. */
    static String of(String title, Lang lang) {
        var name = Normalizer.normalize(title, Normalizer.Form.NFC).replaceAll(NOT_IN_NAMES, "-");
        int letters = Math.min(MAX_LETTERS, name.codePointCount(0, name.length()));
        var words = name.substring(0, name.offsetByCodePoints(0, letters)).replaceAll("^[-.]+|[-.\u3002]+$", "");
        return (words.isEmpty() ? "" : words + "-") + lang.tag() + ".pdf";
    }
}
