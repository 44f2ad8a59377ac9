// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

/**
 * Finds a sound where a word begins.
 *
 * <p>Chinese has a word for each syllable here. In the middle of one, a short sound is met by chance in every long text.
 */
final class Syllables {

    private static final char SPACE = ' ';

    private Syllables() {}

    /**
     * Whether some word begins the sound; the sound may go on over the words behind it.
     *
     * @param spaced the sounds of the words, each behind a space
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
        boolean seam = false;
        while (heard < sound.length()) {
            if (at >= spaced.length()) {
                return false;
            }
            char letter = spaced.charAt(at);
            char before = heard > 0 ? sound.charAt(heard - 1) : SPACE;
            if (letter == SPACE) {
                seam = true;
                at++;
            } else if (letter == sound.charAt(heard)) {
                seam = false;
                at++;
                heard++;
            } else if (seam && isSwallowed(letter, before)) {
                at++;
            } else if (seam && before == 'n' && sound.charAt(heard) == 'k') {
                // The end of -ng is heard before a vowel only.
                heard++;
            } else {
                return false;
            }
        }
        return true;
    }

    /** Whether one does not hear a letter at the beginning of a word, so near to the one before. */
    private static boolean isSwallowed(char letter, char before) {
        return letter == before || letter == 'h' || (before == 'n' && letter == 'l');
    }
}
