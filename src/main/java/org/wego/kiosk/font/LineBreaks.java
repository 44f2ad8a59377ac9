// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.font;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.wego.kiosk.model.Characters;

/**
 * Finds line breaks that JavaFX misses or gets wrong: between words of scripts without spaces, at zero-width spaces and
 * soft hyphens, and anywhere in a text with letters that are shaped or joined.
 *
 * <p>JavaFX uses the JDK, which finds the words of Thai for Thai locales only; it draws every soft hyphen and treats a
 * zero-width space as a letter. When it breaks a text with shaped letters, it draws each line together with the rest of
 * the text, beyond the edge of the label, and some Arabic texts cause an exception.
 */
public final class LineBreaks {

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(UnicodeScript.THAI, UnicodeScript.LAO,
            UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TAI_LE, UnicodeScript.NEW_TAI_LUE,
            UnicodeScript.TAI_THAM, UnicodeScript.TAI_VIET);

    private record Range(int from, int to) {}

    /**
     * Combining marks, the scripts from Hebrew to Burmese, those of South-East Asia, joiners, and later blocks of these
     * kinds.
     */
    private static final List<Range> SHAPED = List.of(new Range(0x0300, 0x036F), new Range(0x0590, 0x109F),
            new Range(0x1700, 0x1CFF), new Range(0x200C, 0x200F), new Range(0x20D0, 0x20FF),
            new Range(0xA800, 0xABFF), new Range(0xFB1D, 0xFDFF), new Range(0xFE20, 0xFE2F),
            new Range(0xFE70, 0xFEFF), new Range(0x10800, 0x11FFF));
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private LineBreaks() {}

    /** Whether JavaFX cannot break the lines of a text correctly. */
    public static boolean areNeeded(String text) {
        return text.codePoints().anyMatch(c -> c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE || isShaped(c));
    }

    /** Whether the form or position of a letter may depend on its neighbours. */
    private static boolean isShaped(int c) {
        // Asked for each letter of each text.
        for (var range : SHAPED) {
            if (c <= range.to) {
                return c >= range.from;
            }
        }
        return false;
    }

    /** Whether the script of a character does not separate words by spaces. */
    public static boolean isWithoutSpaces(int character) {
        return character > 0x0E00 && WITHOUT_SPACES.contains(UnicodeScript.of(character));
    }

    /** The text without invisible control characters. */
    public static String drawn(String text) {
        if (text.codePoints().noneMatch(Characters::isInstruction)) {
            return text;
        }
        var drawn = new StringBuilder();
        text.codePoints().filter(c -> !Characters.isInstruction(c)).forEach(drawn::appendCodePoint);
        return drawn.toString();
    }

    /** Splits a text at the places where a line may be broken; the parts joined are the text. */
    public static List<String> pieces(String text) {
        return pieces(text, BreakIterator.getLineInstance(Locale.ROOT), _ -> true);
    }

    /**
     * Splits a text where a line is best broken: between phrases in Japanese and Korean, between words in Chinese, where
     * {@link #pieces} has a break beside almost every character.
     *
     * @param locale the language of the text
     */
    public static List<String> phrases(String text, Locale locale) {
        var words = BreakIterator.getWordInstance(locale);
        words.setText(text);
        var phrases = new ULocale.Builder().setLocale(ULocale.forLocale(locale))
                .setUnicodeLocaleKeyword("lw", "phrase").build();
        return pieces(text, BreakIterator.getLineInstance(phrases), words::isBoundary);
    }

    private static List<String> pieces(String text, BreakIterator breaks, IntPredicate allowed) {
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (allowed.test(to)) {
                pieces.add(text.substring(from, to));
                from = to;
            }
        }
        return pieces;
    }

    /** The visible form of a part at the end of a line: a soft hyphen becomes a hyphen. */
    public static String endOfLine(String piece) {
        boolean soft = !piece.isEmpty() && piece.charAt(piece.length() - 1) == SOFT_HYPHEN;
        return drawn(piece).stripTrailing() + (soft ? "-" : "");
    }
}
