// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Classifies characters by properties that matter for drawing. */
public final class Characters {

    /** Scripts whose letters do not change with their neighbours. */
    private static final Set<UnicodeScript> SIMPLE = EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED,
            UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN, UnicodeScript.HANGUL, UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO, UnicodeScript.CHEROKEE, UnicodeScript.ETHIOPIC,
            UnicodeScript.UNKNOWN);

    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private Characters() {}

    /**
     * Whether the character only controls the drawing of others: a soft hyphen, a zero-width space, a joiner or a
     * variation selector.
     */
    public static boolean isInstruction(int character) {
        return switch (character) {
            case SOFT_HYPHEN, ZERO_WIDTH_SPACE, 0x034F, 0x061C, 0x200C, 0x200D, 0x2060, 0xFEFF -> true;
            default -> Character.getType(character) == Character.FORMAT
                    || (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0x180B && character <= 0x180F)
                    || (character >= 0xE0000 && character <= 0xE0FFF);
        };
    }

    /** Whether the character is invisible by itself. */
    public static boolean isBlank(int character) {
        return switch (character) {
            // Fillers of Hangul, and the empty pattern of Braille.
            case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0x16FE4, 0x1D159 -> true;
            default -> isInstruction(character) || Character.isWhitespace(character)
                    || Character.isSpaceChar(character) || Character.isISOControl(character);
        };
    }

    /** Whether all characters of a text are invisible. */
    public static boolean areBlank(String text) {
        return text.codePoints().allMatch(Characters::isBlank);
    }

    /** Whether the letter is written from right to left. */
    public static boolean isRightToLeft(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    /** Whether letters of the text change with their neighbours, so that the font has to shape them. */
    public static boolean needShaping(String text) {
        return text.codePoints().anyMatch(Characters::needsShaping);
    }

    private static boolean needsShaping(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
                !isInstruction(character);
            default -> !SIMPLE.contains(UnicodeScript.of(character))
                    // Parts of a Hangul syllable, which combine into a complete one where Unicode has it.
                    || (character >= 0x1100 && character <= 0x11FF);
        };
    }
}
