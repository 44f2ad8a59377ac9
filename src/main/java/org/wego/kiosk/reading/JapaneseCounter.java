// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import java.util.Map;

/**
 * A Japanese counter in kana, and how its sound and that of the number before it change.
 *
 * @param kana how it is read
 * @param change the rule of its first sound
 * @param exceptions numbers of one digit, or a whole number, with this counter: their reading with it
 */
record JapaneseCounter(String kana, Change change, Map<Long, String> exceptions) {

    /** What happens at the border of number and counter. */
    enum Change {
        /** Nothing: sanban. */
        NONE,
        /** Doubling before k: ikko, rokko, hakko, jukko. */
        DOUBLED_K,
        /** The same, and voiced after three: sangai. */
        VOICED_K,
        /** Doubling before s, t and ch: issai, hassai, jussai. */
        DOUBLED_S,
        /** h becomes p, and b after three: ippon, sanbon. */
        H_B,
        /** h becomes p, after three and four, too: ippun, sanpun, yonpun. */
        H_P
    }

    private static final Map<String, String> TO_B = Map.of("\u306f", "\u3070", "\u3072", "\u3073", "\u3075", "\u3076",
            "\u3078", "\u3079", "\u307b", "\u307c");
    private static final Map<String, String> TO_P = Map.of("\u306f", "\u3071", "\u3072", "\u3074", "\u3075", "\u3077",
            "\u3078", "\u307a", "\u307b", "\u307d");
    private static final Map<String, String> TO_G = Map.of("\u304b", "\u304c", "\u3051", "\u3052", "\u3053", "\u3054");

    static JapaneseCounter plain(String kana) {
        return new JapaneseCounter(kana, Change.NONE, Map.of());
    }

    static JapaneseCounter changing(String kana, Change change) {
        return new JapaneseCounter(kana, change, Map.of());
    }

    /** The number with the counter. */
    String counting(long number) {
        if (exceptions.containsKey(number)) {
            return exceptions.get(number);
        }
        long last = number % 10;
        if (number > 10 && last > 0 && exceptions.containsKey(-last)) {
            return withoutLast(number) + exceptions.get(-last);
        }
        return border(JapaneseNumbers.of(number), last, number);
    }

    private static String withoutLast(long number) {
        return number < 10 ? "" : JapaneseNumbers.of(number / 10 * 10);
    }

    private String border(String words, long last, long number) {
        if (change == Change.NONE || number == 0) {
            return words + kana;
        }
        boolean isHundred = number % 100 == 0;
        boolean doubles = switch ((int) last) {
            case 1, 8 -> true;
            case 6 -> change != Change.DOUBLED_S;
            case 0 -> number % 1000 != 0 && (!isHundred || change != Change.DOUBLED_S);
            default -> false;
        };
        if (doubles) {
            // Ichi, roku, hachi, juu and hyaku lose their last sound.
            return words.substring(0, words.length() - 1) + '\u3063'
                    + changed(change == Change.H_B || change == Change.H_P
                            ? TO_P
                            : Map.of());
        }
        return words + switch (change) {
            case VOICED_K -> last == 3 ? changed(TO_G) : kana;
            case H_B -> last == 3 ? changed(TO_B) : kana;
            case H_P -> last == 3 || last == 4 ? changed(TO_P) : kana;
            default -> kana;
        };
    }

    private String changed(Map<String, String> first) {
        String begin = kana.substring(0, 1);
        return first.getOrDefault(begin, begin) + kana.substring(1);
    }
}
