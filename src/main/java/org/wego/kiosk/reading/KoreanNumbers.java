// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import java.util.List;

/** Korean numerals: Sino-Korean ones, and native ones as they stand before a counter. */
final class KoreanNumbers {

    private static final String DIGITS = "\uc601\uc77c\uc774\uc0bc\uc0ac\uc624\uc721\uce60\ud314\uad6c";
    private static final List<String> ONES = List.of("", "\ud55c", "\ub450", "\uc138", "\ub124", "\ub2e4\uc12f",
            "\uc5ec\uc12f", "\uc77c\uacf1", "\uc5ec\ub35f", "\uc544\ud649");
    private static final List<String> TENS = List.of("", "\uc5f4", "\uc2a4\ubb3c", "\uc11c\ub978", "\ub9c8\ud754",
            "\uc270", "\uc608\uc21c", "\uc77c\ud754", "\uc5ec\ub4e0", "\uc544\ud754");
    private static final List<String> PLACES = List.of("", "\uc2ed", "\ubc31", "\ucc9c");
    private static final List<String> MYRIADS = List.of("", "\ub9cc", "\uc5b5", "\uc870");

    private KoreanNumbers() {}

    /** The native numeral before a counter; hundreds and more are Sino-Korean. */
    static String counting(int number) {
        int rest = number % 100;
        String large = number >= 100 ? sino(number - rest) : "";
        // Twenty alone has a form of its own: seumu.
        return large + (rest == 20 ? "\uc2a4\ubb34" : TENS.get(rest / 10) + ONES.get(rest % 10));
    }

    /** The native ordinal: first is a word of its own. */
    static String ordinal(int number) {
        return number == 1 ? "\uccab \ubc88\uc9f8" : counting(number) + " \ubc88\uc9f8";
    }

    static String sino(long number) {
        if (number == 0) {
            return "\uc601";
        }
        var words = new StringBuilder();
        int group = 0;
        for (long rest = number; rest > 0; rest /= 10_000, group++) {
            int part = (int) (rest % 10_000);
            if (part > 0) {
                // 10,000 is man and not il-man.
                String digits = part == 1 && group == 1 && rest < 10_000 ? "" : thousands(part);
                words.insert(0, digits + MYRIADS.get(group));
            }
        }
        return words.toString();
    }

    private static String thousands(int part) {
        var words = new StringBuilder();
        int rest = part;
        for (int place = 0; rest > 0; place++, rest /= 10) {
            int digit = rest % 10;
            if (digit > 0) {
                String word = digit == 1 && place > 0 ? "" : DIGITS.substring(digit, digit + 1);
                words.insert(0, word + PLACES.get(place));
            }
        }
        return words.toString();
    }

    /** A decimal: the digits behind the point are said one by one. */
    static String decimal(String whole, String decimals) {
        return sino(Long.parseLong(whole)) + " \uc810 " + Numbers.spelled(decimals, DIGITS, " ");
    }
}
