// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

/**
 * Finds a sound at the beginning of a word.
 *
 * <p>In Chinese each syllable counts as a word. In the middle of words, every long text contains a short sound by
 * chance.
 */
final class Syllables {

    private static final char SPACE = ' ';

    private Syllables() {}

    /**
     * Whether the sound begins with a word; it may continue over the following words.
     *
     * @param spaced the sounds of the words, each after a space
     */
    static boolean begin(String spaced, String sound) {
        for (int space = spaced.indexOf(SPACE); space >= 0; space = spaced.indexOf(SPACE, space + 1)) {
            if (startsAt(spaced, space + 1, sound)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(String spaced, int start, String sound) {
        int at = start;
        int heard = 0;
        boolean atBoundary = false;
        while (heard < sound.length()) {
            if (at >= spaced.length()) {
                return false;
            }
            char letter = spaced.charAt(at);
            char before = heard > 0 ? sound.charAt(heard - 1) : SPACE;
            if (letter == SPACE) {
                atBoundary = true;
                at++;
            } else if (letter == sound.charAt(heard)) {
                atBoundary = false;
                at++;
                heard++;
            } else if (atBoundary && isSwallowed(letter, before)) {
                at++;
            } else if (atBoundary && before == 'n' && sound.charAt(heard) == 'k') {
                // The g of -ng is heard only before a vowel.
                heard++;
            } else {
                return false;
            }
        }
        return true;
    }

    /** Whether a letter at the beginning of a word is not heard after the preceding letter. */
    private static boolean isSwallowed(char letter, char before) {
        return letter == before || letter == 'h' || (before == 'n' && letter == 'l');
    }
}
