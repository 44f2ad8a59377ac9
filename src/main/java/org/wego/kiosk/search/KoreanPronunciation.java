// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes Korean in Latin letters as it is pronounced, by the Revised Romanization: Wangsimni, where the
 * letters are those of wang, sip and ri.
 *
 * <p>ICU writes it letter by letter (wangsibli); its transliterator by pronunciation, Korean-Latin/BGN, loses vowels.
 */
final class KoreanPronunciation {

    private static final Pattern WORDS = Pattern.compile("[\\uAC00-\\uD7A3]+");
    private static final char FIRST = '\uAC00';
    private static final int VOWELS = 21;
    private static final int FINALS = 28;
    /** The consonants as letters of their own, in the order of Unicode; the twelfth is silent before a vowel. */
    private static final String INITIALS = "\u3131\u3132\u3134\u3137\u3138\u3139\u3141\u3142\u3143\u3145\u3146\u3147\u3148\u3149\u314A\u314B\u314C\u314D\u314E";
    private static final String FINAL_LETTERS = " \u3131\u3132\u3133\u3134\u3135\u3136\u3137\u3139\u313A\u313B\u313C\u313D\u313E\u313F\u3140\u3141\u3142\u3144\u3145\u3146\u3147\u3148\u314A\u314B\u314C\u314D\u314E";
    private static final List<String> VOWEL_NAMES = List.of("a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa",
            "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i");
    private static final int VOWEL_I = 20;
    /** Ya, yae, yeo, ye, yo, yu and i: before them a new word of a compound may begin with n. */
    private static final List<Integer> VOWELS_WITH_Y = List.of(2, 3, 6, 7, 12, 17, 20);
    private static final Map<Character, String> INITIAL_NAMES = Map.ofEntries(Map.entry('\u3131', "g"),
            Map.entry('\u3132', "kk"), Map.entry('\u3134', "n"), Map.entry('\u3137', "d"), Map.entry('\u3138', "tt"),
            Map.entry('\u3139', "r"), Map.entry('\u3141', "m"), Map.entry('\u3142', "b"), Map.entry('\u3143', "pp"),
            Map.entry('\u3145', "s"), Map.entry('\u3146', "ss"), Map.entry('\u3147', ""), Map.entry('\u3148', "j"),
            Map.entry('\u3149', "jj"), Map.entry('\u314A', "ch"), Map.entry('\u314B', "k"), Map.entry('\u314C', "t"),
            Map.entry('\u314D', "p"), Map.entry('\u314E', "h"));
    private static final Map<Character, String> FINAL_NAMES = Map.of('\u3131', "k", '\u3134', "n", '\u3137', "t",
            '\u3139', "l", '\u3141',
            "m", '\u3142', "p", '\u3147', "ng");
    /** Two consonants below a syllable: the one that stays before a vowel, and the one that moves on. */
    private static final Map<Character, String> PAIRS = Map.of('\u3133', "\u3131\u3145", '\u3135', "\u3134\u3148",
            '\u313A', "\u3139\u3131", '\u313B', "\u3139\u3141", '\u313C',
            "\u3139\u3142", '\u313D', "\u3139\u3145", '\u313E', "\u3139\u314C", '\u313F', "\u3139\u314D", '\u3144',
            "\u3142\u3145");
    /** Of what is not one of seven sounds at the end of a syllable, the sound that it is there. */
    private static final Map<Character, Character> AT_END = Map.ofEntries(Map.entry('\u3132', '\u3131'),
            Map.entry('\u314B', '\u3131'),
            Map.entry('\u3133', '\u3131'), Map.entry('\u313A', '\u3131'), Map.entry('\u3145', '\u3137'),
            Map.entry('\u3146', '\u3137'), Map.entry('\u3148', '\u3137'),
            Map.entry('\u314A', '\u3137'), Map.entry('\u314C', '\u3137'), Map.entry('\u314E', '\u3137'),
            Map.entry('\u314D', '\u3142'), Map.entry('\u3144', '\u3142'),
            Map.entry('\u313F', '\u3142'), Map.entry('\u3135', '\u3134'), Map.entry('\u3136', '\u3134'),
            Map.entry('\u313C', '\u3139'), Map.entry('\u313D', '\u3139'),
            Map.entry('\u313E', '\u3139'), Map.entry('\u3140', '\u3139'), Map.entry('\u313B', '\u3141'));
    /** Two sounds that meet, and what they become. */
    private static final Map<String, String> MEETINGS = Map.ofEntries(Map.entry("\u3131\u3134", "\u3147\u3134"),
            Map.entry("\u3131\u3141", "\u3147\u3141"),
            Map.entry("\u3131\u3139", "\u3147\u3134"), Map.entry("\u3137\u3134", "\u3134\u3134"),
            Map.entry("\u3137\u3141", "\u3134\u3141"), Map.entry("\u3137\u3139", "\u3134\u3134"),
            Map.entry("\u3142\u3134", "\u3141\u3134"), Map.entry("\u3142\u3141", "\u3141\u3141"),
            Map.entry("\u3142\u3139", "\u3141\u3134"), Map.entry("\u3141\u3139", "\u3141\u3134"),
            Map.entry("\u3147\u3139", "\u3147\u3134"), Map.entry("\u3134\u3139", "\u3139\u3139"),
            Map.entry("\u3139\u3134", "\u3139\u3139"));
    private static final Map<Character, Character> BREATHED = Map.of('\u3131', '\u314B', '\u3137', '\u314C', '\u3148',
            '\u314A');

    private KoreanPronunciation() {}

    /** A syllable while its sounds change. */
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
     * The text with its Korean words as they are pronounced; everything else stays.
     *
     * @param compound whether the parts of a compound keep apart by an n, as in Hangnyeoul
     */
    static String of(String text, boolean compound) {
        return WORDS.matcher(text).replaceAll(word -> pronounced(word.group(), compound));
    }

    /** Whether a text has Korean words. */
    static boolean isIn(String text) {
        return WORDS.matcher(text).find();
    }

    private static String pronounced(String word, boolean compound) {
        var syllables = word.chars().mapToObj(letter -> new Syllable((char) letter)).toList();
        for (int i = 0; i < syllables.size(); i++) {
            if (i + 1 < syllables.size()) {
                meet(syllables.get(i), syllables.get(i + 1), compound);
            } else {
                syllables.get(i).end = atEnd(syllables.get(i).end);
            }
        }
        var latin = new StringBuilder();
        char before = ' ';
        for (var syllable : syllables) {
            latin.append(before == '\u3139' && syllable.initial == '\u3139' ? "l" : INITIAL_NAMES.get(syllable.initial))
                    .append(VOWEL_NAMES.get(syllable.vowel)).append(FINAL_NAMES.getOrDefault(syllable.end, ""));
            before = syllable.end;
        }
        return latin.toString();
    }

    private static void meet(Syllable left, Syllable right, boolean compound) {
        if (left.end == ' ') {
            return;
        }
        if (compound && right.initial == '\u3147' && VOWELS_WITH_Y.contains(right.vowel)) {
            right.initial = '\u3134';
        }
        if (right.initial == '\u3147') {
            link(left, right);
        } else if ("\u314E\u3136\u3140".indexOf(left.end) >= 0 && BREATHED.containsKey(right.initial)) {
            right.initial = BREATHED.getOrDefault(right.initial, right.initial);
            left.end = left.end == '\u314E' ? ' ' : atEnd(left.end);
        } else {
            var sounds = String.valueOf(atEnd(left.end)) + right.initial;
            var changed = MEETINGS.getOrDefault(sounds, sounds);
            left.end = changed.charAt(0);
            right.initial = changed.charAt(1);
        }
    }

    /** Before a vowel the last consonant begins the next syllable. */
    private static void link(Syllable left, Syllable right) {
        switch (left.end) {
            case '\u3147' -> {}
            case '\u314E' -> left.end = ' ';
            case '\u3136', '\u3140' -> {
                right.initial = atEnd(left.end);
                left.end = ' ';
            }
            default -> {
                var pair = PAIRS.getOrDefault(left.end, " " + left.end);
                left.end = pair.charAt(0);
                right.initial = softened(pair.charAt(1), right.vowel);
            }
        }
    }

    private static char softened(char consonant, int vowel) {
        return vowel != VOWEL_I ? consonant
                : consonant == '\u3137' ? '\u3148' : consonant == '\u314C' ? '\u314A' : consonant;
    }

    private static char atEnd(char consonant) {
        return AT_END.getOrDefault(consonant, consonant);
    }
}
