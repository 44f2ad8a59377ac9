// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import java.util.List;

/** Japanese numerals in kana. */
final class JapaneseNumbers {

    private static final List<String> DIGITS = List.of("\u30bc\u30ed", "\u3044\u3061", "\u306b", "\u3055\u3093",
            "\u3088\u3093", "\u3054", "\u308d\u304f", "\u306a\u306a", "\u306f\u3061", "\u304d\u3085\u3046");
    private static final List<String> HUNDREDS = List.of("", "\u3072\u3083\u304f", "\u306b\u3072\u3083\u304f",
            "\u3055\u3093\u3073\u3083\u304f", "\u3088\u3093\u3072\u3083\u304f", "\u3054\u3072\u3083\u304f",
            "\u308d\u3063\u3074\u3083\u304f", "\u306a\u306a\u3072\u3083\u304f",
            "\u306f\u3063\u3074\u3083\u304f", "\u304d\u3085\u3046\u3072\u3083\u304f");
    private static final List<String> THOUSANDS = List.of("", "\u305b\u3093", "\u306b\u305b\u3093",
            "\u3055\u3093\u305c\u3093", "\u3088\u3093\u305b\u3093", "\u3054\u305b\u3093", "\u308d\u304f\u305b\u3093",
            "\u306a\u306a\u305b\u3093",
            "\u306f\u3063\u305b\u3093",
            "\u304d\u3085\u3046\u305b\u3093");
    private static final List<String> MYRIADS = List.of("", "\u307e\u3093", "\u304a\u304f", "\u3061\u3087\u3046");

    private JapaneseNumbers() {}

    static String of(long number) {
        if (number == 0) {
            return DIGITS.getFirst();
        }
        var words = new StringBuilder();
        int group = 0;
        for (long rest = number; rest > 0; rest /= 10_000, group++) {
            int part = (int) (rest % 10_000);
            if (part > 0) {
                words.insert(0, thousands(part) + MYRIADS.get(group));
            }
        }
        return words.toString();
    }

    private static String thousands(int part) {
        int tens = part / 10 % 10;
        String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.get(tens)) + "\u3058\u3085\u3046";
        int ones = part % 10;
        return THOUSANDS.get(part / 1000) + HUNDREDS.get(part / 100 % 10) + ten + (ones == 0 ? "" : DIGITS.get(ones));
    }

    /** A decimal: the digits behind the point are said one by one. */
    static String decimal(String whole, String decimals) {
        // In front of the point zero is rei.
        String front = whole.matches("0+") ? "\u308c\u3044" : of(Long.parseLong(whole));
        return front + " \u3066\u3093 " + spelled(decimals);
    }

    /** The digits one by one. */
    static String spelled(String digits) {
        return String.join(" ", digits.chars().mapToObj(digit -> DIGITS.get(digit - '0')).toList());
    }
}
