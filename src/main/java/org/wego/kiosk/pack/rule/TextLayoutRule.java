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
 * Checks that every text can be laid out: its letters run from left to right, and neither the text nor a word is too
 * long for a screen.
 *
 * <p>JavaFX 25 throws when it has to break a line of right-to-left letters, and then the screen would not appear.
 */
public final class TextLayoutRule implements Rule {

    private static final int MAX_LINES = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00ad\\u200b\\u2013\\u2014/-]+");
    /**
     * Characters next to which JavaFX breaks a line. Excludes single Hangul letters, which combine into one word, and the
     * radicals of Chinese characters.
     */
    private static final Pattern BREAKS_ANYWHERE = Pattern
            .compile("[[\\p{IsHan}&&[^\\x{2E80}-\\x{2FDF}]]\\p{IsHiragana}\\p{IsKatakana}\\x{AC00}-\\x{D7A3}@]");

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
                    "remove line breaks");
        }
        int width = TextLimits.width(words);
        if (width > room.characters()) {
            location.error(ProblemCode.TEXT_LENGTH, below,
                    "the text has " + width + " characters; there is room for " + room.characters()
                            + " (wide ones count twice)",
                    "shorten it");
        } else if (width > room.word()) {
            longWord(words, room.word()).ifPresent(word -> reportLongWord(word, room, below, location));
        }
    }

    /** A long word is broken on a screen, but not on a badge, and not between letters that join. */
    private static void reportLongWord(String word, TextLimits room, String below, JsonLocation location) {
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

    /** The first word that is too long, except for East Asian words and addresses, which may be broken anywhere. */
    private static Optional<String> longWord(String words, int max) {
        return BETWEEN_WORDS.splitAsStream(words).flatMap(TextLayoutRule::pieces)
                .filter(word -> TextLimits.width(word) > max && !BREAKS_ANYWHERE.matcher(word).find()).findFirst();
    }

    /** The words of a text in Thai and similar scripts, which have no spaces between words. */
    private static Stream<String> pieces(String word) {
        return LineBreaks.areNeeded(word) ? LineBreaks.pieces(word).stream() : Stream.of(word);
    }
}
