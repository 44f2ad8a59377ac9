// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wego.kiosk.font.LineBreaks;
import org.wego.kiosk.model.Characters;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/**
 * Every text can be laid out: letters run from left to right, and neither a word nor a text is too long for a screen.
 *
 * <p>JavaFX 25 throws where a line of right-to-left letters has to be broken, and on a kiosk that is a screen that does
 * not come.
 */
public final class TextLayoutRule implements Rule {

    private static final int MAX_LINES = 4;
    /** Whole syllables of Hangul; single letters of it are put together to one word. */
    private static final Pattern BREAKS_ANYWHERE = Pattern
            .compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\x{AC00}-\\x{D7A3}@]");

    @Override
    public void onValue(Object value, JsonLocation location) {
        if (value instanceof LocalizedText text) {
            var room = TextLimits.at(location);
            text.neutral().ifPresent(words -> check(words, room, "", location));
            text.texts().forEach((lang, words) -> check(words, room, "/" + lang, location));
        }
    }

    private static void check(String words, TextLimits room, String below, JsonLocation location) {
        rightToLeft(words).ifPresent(letter -> location.error(ProblemCode.TEXT_DIRECTION, below, "the letter '" + letter
                + "' is written from right to left: this program cannot break its lines", "write it in other letters"));
        if (isMark(words.codePointAt(0))) {
            location.error(ProblemCode.TEXT_STARTS_WITH_MARK, below,
                    "the text begins with a mark that belongs on a letter", "write the letter before it");
        }
        if (words.lines().count() > MAX_LINES) {
            location.error(ProblemCode.TEXT_LINES, below, "the text has more than " + MAX_LINES + " lines",
                    "take line breaks out");
        }
        int width = TextLimits.width(words);
        if (width > room.characters()) {
            location.error(ProblemCode.TEXT_LENGTH, below,
                    "the text has " + width + " characters, and here is room for " + room.characters()
                            + " (wide ones count twice)",
                    "say it shorter");
        } else {
            longWord(words, room.word()).ifPresent(word -> tooLong(word, room, below, location));
        }
    }

    /** On a screen a long word goes on in the next line, but not on a badge, and letters that join must not part. */
    private static void tooLong(String word, TextLimits room, String below, JsonLocation location) {
        String message = "the word '" + word + "' has " + TextLimits.width(word)
                + " letters, and a line has room for " + room.word();
        if (room.isBadge() || Characters.needShaping(word)) {
            location.error(ProblemCode.WORD_LENGTH, below, message,
                    "put a space, a hyphen or a soft hyphen (U+00AD) into it");
        } else {
            location.warning(ProblemCode.WORD_LENGTH, below, message + ": it may be broken between any two letters",
                    "put soft hyphens (U+00AD) where it should be broken");
        }
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    public static Optional<String> rightToLeft(String words) {
        return words.codePoints().filter(Characters::isRightToLeft).mapToObj(Character::toString).findFirst();
    }

    /** East Asian words may be broken anywhere, and so may an address. */
    private static Optional<String> longWord(String words, int most) {
        return Stream.of(words.split("[\\s\\u00ad\\u200b\\u2013\\u2014/-]+")).flatMap(TextLayoutRule::pieces)
                .filter(word -> TextLimits.width(word) > most && !BREAKS_ANYWHERE.matcher(word).find()).findFirst();
    }

    /** Of Thai and its neighbours the words between which no space is written. */
    private static Stream<String> pieces(String word) {
        return LineBreaks.areNeeded(word) ? LineBreaks.pieces(word).stream() : Stream.of(word);
    }
}
