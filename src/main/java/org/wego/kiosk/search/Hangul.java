// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Compares Korean texts with input that is still being typed: initial consonants, syllables that are not
 * finished, and a consonant that belongs to a syllable until the vowel behind it is typed.
 */
final class Hangul {

    private static final char FIRST = '\uAC00';
    private static final char LAST = '\uD7A3';
    private static final int FINALS = 28;
    private static final int PER_INITIAL = 21 * FINALS;
    /** The consonants as keys, in the order in which syllables begin with them. */
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    /** The consonants that can end a syllable, in the order of Unicode; a space for nothing. */
    private static final String BELOW = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    /** Two consonants that a keyboard makes one, whatever they were meant to be. */
    private static final Map<Character, String> PAIRS = Map.ofEntries(Map.entry('ㄳ', "ㄱㅅ"),
            Map.entry('ㄵ', "ㄴㅈ"), Map.entry('ㄶ', "ㄴㅎ"),
            Map.entry('ㄺ', "ㄹㄱ"), Map.entry('ㄻ', "ㄹㅁ"),
            Map.entry('ㄼ', "ㄹㅂ"), Map.entry('ㄽ', "ㄹㅅ"),
            Map.entry('ㄾ', "ㄹㅌ"), Map.entry('ㄿ', "ㄹㅍ"),
            Map.entry('ㅀ', "ㄹㅎ"), Map.entry('ㅄ', "ㅂㅅ"));

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

    /** Whether there are consonants that are not yet syllables. */
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
