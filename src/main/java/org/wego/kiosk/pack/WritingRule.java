// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.util.Optional;
import org.wego.kiosk.model.LocalizedText;

/**
 * Every text can be laid out: letters run from left to right, and neither a word nor a text is too long for a screen.
 *
 * <p>JavaFX 25 throws where a line of right-to-left letters has to be broken, and on a kiosk that is a screen that does
 * not come.
 */
final class WritingRule implements Rule {

    /** The longest word of any language is shorter, and the narrowest line of the largest letters holds it in pieces. */
    private static final int LONGEST_WORD = 40;
    /** Two and a half paragraphs. */
    private static final int LONGEST_TEXT = 400;

    @Override
    public void found(Object value, Place place) {
        if (value instanceof LocalizedText text) {
            text.neutral().ifPresent(words -> check(words, "", place));
            text.texts().forEach((lang, words) -> check(words, text.neutral().isPresent() ? "" : "/" + lang, place));
        }
    }

    private static void check(String words, String below, Place place) {
        rightToLeft(words).ifPresent(letter -> place.error(below, "the letter '" + letter
                + "' is written from right to left: this program cannot break its lines", "write it in other letters"));
        if (words.length() > LONGEST_TEXT) {
            place.error(below, "the text has " + words.length() + " characters; " + LONGEST_TEXT + " are the most",
                    "say it shorter, or spread it over several texts");
        }
        longWord(words).ifPresent(word -> place.error(below, "the word '" + word.substring(0, 20) + "…' has "
                + word.length() + " letters; " + LONGEST_WORD + " are the most", "put a space or a hyphen into it"));
    }

    private static Optional<String> rightToLeft(String words) {
        return words.codePoints().filter(WritingRule::isRightToLeft).mapToObj(Character::toString).findFirst();
    }

    private static boolean isRightToLeft(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    private static Optional<String> longWord(String words) {
        for (var word : words.split("[\\s\\u2013\\u2014/-]+")) {
            if (word.length() > LONGEST_WORD && word.codePoints().noneMatch(Character::isIdeographic)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
