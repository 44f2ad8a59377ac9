// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Matches Korean texts against input that is still being typed: initial consonants, unfinished syllables, and a final
 * consonant that moves to the next syllable when a vowel follows.
 */
final class Hangul {

    private static final char FIRST = '\uAC00';
    private static final char LAST = '\uD7A3';
    private static final int FINALS = 28;
    private static final int PER_INITIAL = 21 * FINALS;
    /** The initial consonants as keys, in Unicode order. */
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    /** The final consonants in Unicode order; the space means none. */
    private static final String FINAL_CONSONANTS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    /** Pairs of consonants that a keyboard combines, even where two separate ones were meant. */
    private static final Map<Character, String> PAIRS = Map.ofEntries(Map.entry('ㄳ', "ㄱㅅ"),
            Map.entry('ㄵ', "ㄴㅈ"), Map.entry('ㄶ', "ㄴㅎ"),
            Map.entry('ㄺ', "ㄹㄱ"), Map.entry('ㄻ', "ㄹㅁ"),
            Map.entry('ㄼ', "ㄹㅂ"), Map.entry('ㄽ', "ㄹㅅ"),
            Map.entry('ㄾ', "ㄹㅌ"), Map.entry('ㄿ', "ㄹㅍ"),
            Map.entry('ㅀ', "ㄹㅎ"), Map.entry('ㅄ', "ㅂㅅ"));

    private Hangul() {}

    /** The query with each combined consonant split into its keys. */
    static String keys(String query) {
        return query.chars().mapToObj(letter -> PAIRS.getOrDefault((char) letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }

    /** Whether a query can still become a Korean word that does not contain it now. */
    static boolean isUnfinished(String query) {
        return hasKeys(query) || (!query.isEmpty() && isSyllable(query.charAt(query.length() - 1)));
    }

    /** Whether a query contains consonants outside of a syllable. */
    static boolean hasKeys(String query) {
        return query.chars().anyMatch(letter -> isConsonant((char) letter));
    }

    /** The position where a text matches the query or a continuation of it; -1 if none. */
    static int find(String text, String query) {
        int found = findAsTyped(text, query);
        char last = query.charAt(query.length() - 1);
        if (found >= 0 || !isSyllable(last) || finalOf(last) == 0) {
            return found;
        }
        return findAsTyped(text, query.substring(0, query.length() - 1) + withFinalMoved(last));
    }

    /** The syllable without its final consonant, followed by that consonant, as if a vowel were typed next. */
    private static String withFinalMoved(char syllable) {
        var finalKeys = keys(Character.toString(FINAL_CONSONANTS.charAt(finalOf(syllable))));
        int bare = syllable - finalOf(syllable);
        int remaining = finalKeys.length() == 1 ? 0 : FINAL_CONSONANTS.indexOf(finalKeys.charAt(0));
        return Character.toString(bare + remaining) + finalKeys.charAt(finalKeys.length() - 1);
    }

    private static int findAsTyped(String text, String query) {
        for (int start = 0; start + query.length() <= text.length(); start++) {
            if (matches(text, start, query)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean matches(String text, int start, String query) {
        for (int i = 0; i < query.length(); i++) {
            if (!matches(text.charAt(start + i), query.charAt(i), i == query.length() - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(char letter, char typed, boolean last) {
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
