// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Transcribes Korean as it is pronounced, in the Revised Romanization: the syllables wang, sip and ri become
 * Wangsimni.
 *
 * <p>ICU transliterates letter by letter (wangsibli), and its transliterator by pronunciation, Korean-Latin/BGN, loses
 * vowels.
 */
final class KoreanPronunciation {

    private static final Pattern WORDS = Pattern.compile("[\\uAC00-\\uD7A3]+");
    private static final char FIRST = '\uAC00';
    private static final int VOWELS = 21;
    private static final int FINALS = 28;
    /** The initial consonants in Unicode order; the twelfth is silent. */
    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String FINAL_LETTERS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    private static final List<String> VOWEL_NAMES = List.of("a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa",
            "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i");
    private static final int VOWEL_I = 20;
    /** Ya, yae, yeo, ye, yo, yu and i: before them, the next word of a compound may begin with n. */
    private static final List<Integer> VOWELS_WITH_Y = List.of(2, 3, 6, 7, 12, 17, 20);
    private static final Map<Character, String> INITIAL_NAMES = Map.ofEntries(Map.entry('ㄱ', "g"),
            Map.entry('ㄲ', "kk"), Map.entry('ㄴ', "n"), Map.entry('ㄷ', "d"), Map.entry('ㄸ', "tt"),
            Map.entry('ㄹ', "r"), Map.entry('ㅁ', "m"), Map.entry('ㅂ', "b"), Map.entry('ㅃ', "pp"),
            Map.entry('ㅅ', "s"), Map.entry('ㅆ', "ss"), Map.entry('ㅇ', ""), Map.entry('ㅈ', "j"),
            Map.entry('ㅉ', "jj"), Map.entry('ㅊ', "ch"), Map.entry('ㅋ', "k"), Map.entry('ㅌ', "t"),
            Map.entry('ㅍ', "p"), Map.entry('ㅎ', "h"));
    private static final Map<Character, String> FINAL_NAMES = Map.of('ㄱ', "k", 'ㄴ', "n", 'ㄷ', "t",
            'ㄹ', "l", 'ㅁ',
            "m", 'ㅂ', "p", 'ㅇ', "ng");
    /** Double final consonants: before a vowel the first stays, and the second moves to the next syllable. */
    private static final Map<Character, String> PAIRS = Map.of('ㄳ', "ㄱㅅ", 'ㄵ', "ㄴㅈ",
            'ㄺ', "ㄹㄱ", 'ㄻ', "ㄹㅁ", 'ㄼ',
            "ㄹㅂ", 'ㄽ', "ㄹㅅ", 'ㄾ', "ㄹㅌ", 'ㄿ', "ㄹㅍ", 'ㅄ',
            "ㅂㅅ");
    /** The sound at the end of a syllable of each consonant that is not itself one of the seven final sounds. */
    private static final Map<Character, Character> FINAL_SOUNDS = Map.ofEntries(Map.entry('ㄲ', 'ㄱ'),
            Map.entry('ㅋ', 'ㄱ'),
            Map.entry('ㄳ', 'ㄱ'), Map.entry('ㄺ', 'ㄱ'), Map.entry('ㅅ', 'ㄷ'),
            Map.entry('ㅆ', 'ㄷ'), Map.entry('ㅈ', 'ㄷ'),
            Map.entry('ㅊ', 'ㄷ'), Map.entry('ㅌ', 'ㄷ'), Map.entry('ㅎ', 'ㄷ'),
            Map.entry('ㅍ', 'ㅂ'), Map.entry('ㅄ', 'ㅂ'),
            Map.entry('ㄿ', 'ㅂ'), Map.entry('ㄵ', 'ㄴ'), Map.entry('ㄶ', 'ㄴ'),
            Map.entry('ㄼ', 'ㄹ'), Map.entry('ㄽ', 'ㄹ'),
            Map.entry('ㄾ', 'ㄹ'), Map.entry('ㅀ', 'ㄹ'), Map.entry('ㄻ', 'ㅁ'));
    /** Sound changes where a final and an initial consonant meet. */
    private static final Map<String, String> SOUND_CHANGES = Map.ofEntries(Map.entry("ㄱㄴ", "ㅇㄴ"),
            Map.entry("ㄱㅁ", "ㅇㅁ"),
            Map.entry("ㄱㄹ", "ㅇㄴ"), Map.entry("ㄷㄴ", "ㄴㄴ"),
            Map.entry("ㄷㅁ", "ㄴㅁ"), Map.entry("ㄷㄹ", "ㄴㄴ"),
            Map.entry("ㅂㄴ", "ㅁㄴ"), Map.entry("ㅂㅁ", "ㅁㅁ"),
            Map.entry("ㅂㄹ", "ㅁㄴ"), Map.entry("ㅁㄹ", "ㅁㄴ"),
            Map.entry("ㅇㄹ", "ㅇㄴ"), Map.entry("ㄴㄹ", "ㄹㄹ"),
            Map.entry("ㄹㄴ", "ㄹㄹ"));
    private static final Map<Character, Character> ASPIRATED = Map.of('ㄱ', 'ㅋ', 'ㄷ', 'ㅌ', 'ㅈ',
            'ㅊ');

    private KoreanPronunciation() {}

    /** A syllable with mutable consonants. */
    private static final class Syllable {

        private char initial;
        private final int vowel;
        private char end;

        Syllable(char letter) {
            int index = letter - FIRST;
            initial = INITIALS.charAt(index / (VOWELS * FINALS));
            vowel = index / FINALS % VOWELS;
            end = FINAL_LETTERS.charAt(index % FINALS);
        }
    }

    /**
     * The text with its Korean words transcribed; the rest is unchanged.
     *
     * @param compound whether an n is inserted between the parts of a compound, as in Hangnyeoul
     */
    static String of(String text, boolean compound) {
        return WORDS.matcher(text).replaceAll(word -> transcribed(word.group(), compound));
    }

    /** Whether a text contains Korean words. */
    static boolean isIn(String text) {
        return WORDS.matcher(text).find();
    }

    private static String transcribed(String word, boolean compound) {
        var syllables = word.chars().mapToObj(letter -> new Syllable((char) letter)).toList();
        for (int i = 0; i < syllables.size(); i++) {
            if (i + 1 < syllables.size()) {
                assimilate(syllables.get(i), syllables.get(i + 1), compound);
            } else {
                syllables.get(i).end = finalSound(syllables.get(i).end);
            }
        }
        var latin = new StringBuilder();
        char previousEnd = ' ';
        for (var syllable : syllables) {
            latin.append(previousEnd == 'ㄹ' && syllable.initial == 'ㄹ' ? "l" : INITIAL_NAMES.get(syllable.initial))
                    .append(VOWEL_NAMES.get(syllable.vowel)).append(FINAL_NAMES.getOrDefault(syllable.end, ""));
            previousEnd = syllable.end;
        }
        return latin.toString();
    }

    private static void assimilate(Syllable left, Syllable right, boolean compound) {
        if (left.end == ' ') {
            return;
        }
        if (compound && right.initial == 'ㅇ' && VOWELS_WITH_Y.contains(right.vowel)) {
            right.initial = 'ㄴ';
        }
        if (right.initial == 'ㅇ') {
            link(left, right);
        } else if ("ㅎㄶㅀ".indexOf(left.end) >= 0 && ASPIRATED.containsKey(right.initial)) {
            right.initial = ASPIRATED.getOrDefault(right.initial, right.initial);
            left.end = left.end == 'ㅎ' ? ' ' : finalSound(left.end);
        } else {
            var sounds = String.valueOf(finalSound(left.end)) + right.initial;
            var changed = SOUND_CHANGES.getOrDefault(sounds, sounds);
            left.end = changed.charAt(0);
            right.initial = changed.charAt(1);
        }
    }

    /** Moves the final consonant to the next syllable, which begins with a vowel. */
    private static void link(Syllable left, Syllable right) {
        switch (left.end) {
            case 'ㅇ' -> {}
            case 'ㅎ' -> left.end = ' ';
            case 'ㄶ', 'ㅀ' -> {
                right.initial = finalSound(left.end);
                left.end = ' ';
            }
            default -> {
                var pair = PAIRS.getOrDefault(left.end, " " + left.end);
                left.end = pair.charAt(0);
                right.initial = palatalised(pair.charAt(1), right.vowel);
            }
        }
    }

    private static char palatalised(char consonant, int vowel) {
        return vowel != VOWEL_I ? consonant
                : consonant == 'ㄷ' ? 'ㅈ' : consonant == 'ㅌ' ? 'ㅊ' : consonant;
    }

    private static char finalSound(char consonant) {
        return FINAL_SOUNDS.getOrDefault(consonant, consonant);
    }
}
