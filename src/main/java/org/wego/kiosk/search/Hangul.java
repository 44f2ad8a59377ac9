// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

/**
 * Compares Korean texts with what somebody types in the middle of a word: initial consonants, syllables that are not
 * finished.
 */
final class Hangul {

    private static final char FIRST = '\uAC00';
    private static final char LAST = '\uD7A3';
    private static final int FINALS = 28;
    private static final int PER_INITIAL = 21 * FINALS;
    /** The consonants as keys, in the order in which syllables begin with them. */
    private static final String INITIALS = "\u3131\u3132\u3134\u3137\u3138\u3139\u3141\u3142\u3143\u3145\u3146\u3147\u3148\u3149\u314A\u314B\u314C\u314D\u314E";

    private Hangul() {}

    /** Whether a query is typed in Korean letters and does not consist of finished syllables only. */
    static boolean isUnfinished(String query) {
        return query.chars().anyMatch(letter -> isConsonant((char) letter)) || (!query.isEmpty()
                && isSyllable(query.charAt(query.length() - 1)) && finalOf(query.charAt(query.length() - 1)) == 0);
    }

    /** Where a text can become what is being typed; -1 nowhere. */
    static int find(String text, String query) {
        for (int start = 0; start + query.length() <= text.length(); start++) {
            if (fits(text, start, query)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean fits(String text, int start, String query) {
        for (int i = 0; i < query.length(); i++) {
            if (!fits(text.charAt(start + i), query.charAt(i), i == query.length() - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char letter, char typed, boolean last) {
        if (letter == typed) {
            return true;
        }
        if (!isSyllable(letter)) {
            return false;
        }
        if (isConsonant(typed)) {
            return INITIALS.indexOf(typed) == (letter - FIRST) / PER_INITIAL;
        }
        return last && isSyllable(typed) && finalOf(typed) == 0 && letter - finalOf(letter) == typed;
    }

    private static boolean isConsonant(char letter) {
        return INITIALS.indexOf(letter) >= 0;
    }

    private static boolean isSyllable(char letter) {
        return letter >= FIRST && letter <= LAST;
    }

    private static int finalOf(char syllable) {
        return (syllable - FIRST) % FINALS;
    }
}
