// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Compares Korean texts with what somebody types in the middle of a word: initial consonants, syllables that are not
 * finished, and a consonant that stands below a syllable until the vowel behind it is typed.
 */
final class Hangul {

    private static final char FIRST = '\uAC00';
    private static final char LAST = '\uD7A3';
    private static final int FINALS = 28;
    private static final int PER_INITIAL = 21 * FINALS;
    /** The consonants as keys, in the order in which syllables begin with them. */
    private static final String INITIALS = "\u3131\u3132\u3134\u3137\u3138\u3139\u3141\u3142\u3143\u3145\u3146\u3147\u3148\u3149\u314A\u314B\u314C\u314D\u314E";
    /** What may stand below a syllable, in the order of Unicode; a space for nothing. */
    private static final String BELOW = " \u3131\u3132\u3133\u3134\u3135\u3136\u3137\u3139\u313A\u313B\u313C\u313D\u313E\u313F\u3140\u3141\u3142\u3144\u3145\u3146\u3147\u3148\u314A\u314B\u314C\u314D\u314E";
    /** Two consonants that a keyboard makes one, whatever they were meant to be. */
    private static final Map<Character, String> PAIRS = Map.ofEntries(Map.entry('\u3133', "\u3131\u3145"),
            Map.entry('\u3135', "\u3134\u3148"), Map.entry('\u3136', "\u3134\u314E"),
            Map.entry('\u313A', "\u3139\u3131"), Map.entry('\u313B', "\u3139\u3141"),
            Map.entry('\u313C', "\u3139\u3142"), Map.entry('\u313D', "\u3139\u3145"),
            Map.entry('\u313E', "\u3139\u314C"), Map.entry('\u313F', "\u3139\u314D"),
            Map.entry('\u3140', "\u3139\u314E"), Map.entry('\u3144', "\u3142\u3145"));

    private Hangul() {}

    /** The query with one key for each consonant. */
    static String keys(String query) {
        return query.chars().mapToObj(letter -> PAIRS.getOrDefault((char) letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }

    /** Whether a query can be the beginning of other Korean words than those that hold it. */
    static boolean isUnfinished(String query) {
        return hasKeys(query) || (!query.isEmpty() && isSyllable(query.charAt(query.length() - 1)));
    }

    /** Whether there are consonants that are no syllables yet. */
    static boolean hasKeys(String query) {
        return query.chars().anyMatch(letter -> isConsonant((char) letter));
    }

    /** Where a text can become what is being typed; -1 nowhere. */
    static int find(String text, String query) {
        int found = findAsTyped(text, query);
        char last = query.charAt(query.length() - 1);
        if (found >= 0 || !isSyllable(last) || finalOf(last) == 0) {
            return found;
        }
        return findAsTyped(text, query.substring(0, query.length() - 1) + moved(last));
    }

    /** The syllable when the next vowel takes its last consonant away: what is left, and the consonant. */
    private static String moved(char syllable) {
        var below = keys(Character.toString(BELOW.charAt(finalOf(syllable))));
        int bare = syllable - finalOf(syllable);
        int stays = below.length() == 1 ? 0 : BELOW.indexOf(below.charAt(0));
        return Character.toString(bare + stays) + below.charAt(below.length() - 1);
    }

    private static int findAsTyped(String text, String query) {
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
