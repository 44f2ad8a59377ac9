// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.typeface;

import com.ibm.icu.text.BreakIterator;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wego.kiosk.model.Letters;

/**
 * Where a line may be broken that JavaFX would not break: between words of scripts that write no spaces, at a zero-width
 * space and at a soft hyphen.
 *
 * <p>JavaFX asks the JDK, which knows the words of Thai for Thai locales only, draws a soft hyphen wherever it is and
 * takes a zero-width space for a letter.
 */
public final class LineBreaks {

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(UnicodeScript.THAI, UnicodeScript.LAO,
            UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TAI_LE, UnicodeScript.NEW_TAI_LUE,
            UnicodeScript.TAI_THAM, UnicodeScript.TAI_VIET);
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private LineBreaks() {}

    /** Whether the lines of a text cannot be left to JavaFX. */
    public static boolean areNeeded(String text) {
        return text.codePoints().anyMatch(c -> c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE || isWithoutSpaces(c));
    }

    /** Whether the script of a character writes no spaces between words. */
    public static boolean isWithoutSpaces(int character) {
        return character > 0x0E00 && WITHOUT_SPACES.contains(UnicodeScript.of(character));
    }

    /** A text without the characters that are never drawn. */
    public static String drawn(String text) {
        if (text.codePoints().noneMatch(Letters::isInstruction)) {
            return text;
        }
        var drawn = new StringBuilder();
        text.codePoints().filter(c -> !Letters.isInstruction(c)).forEach(drawn::appendCodePoint);
        return drawn.toString();
    }

    /** The parts between which a line may be broken, as they are written. */
    public static List<String> pieces(String text) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            pieces.add(text.substring(from, to));
        }
        return pieces;
    }

    /** What a part ends with where the line is broken behind it: a hyphen where a soft one was written. */
    public static String endOfLine(String piece) {
        boolean soft = !piece.isEmpty() && piece.charAt(piece.length() - 1) == SOFT_HYPHEN;
        return drawn(piece).stripTrailing() + (soft ? "-" : "");
    }
}
