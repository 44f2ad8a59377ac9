// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wego.kiosk.reading.rule.Numbers;

/**
 * Replaces letters, digits and signs of special widths and forms by ordinary ones.
 *
 * <p>Full-width and half-width forms, circled and bracketed numbers, Roman numerals of one character, squared units and
 * mathematical digits. Chinese and Japanese punctuation is kept, as are the signs that rules read: № and raised digits.
 */
final class WidthForms {

    private static final Pattern FULL_WIDTH = Pattern.compile(
            "[\uff03-\uff06\uff0b\uff0d\uff0f-\uff19\uff1c-\uff1e\uff20-\uff3d\uff3f-\uff5d\uffe0-\uffe6]");
    private static final Pattern HALF_WIDTH = Pattern.compile("[\uff65-\uff9f\uffa0-\uffdc]+");
    /** Full-width marks that belong to a number: 09:30, 1.5 and 1,000. */
    private static final Pattern INSIDE_NUMBER = Pattern.compile("(?<=[0-9])[\uff0c\uff0e\uff1a](?=[0-9])");
    private static final Pattern ENCLOSED = Pattern.compile("[\u2460-\u249b\u24b6-\u24ea\u24eb-\u24ff\u2776-\u2793"
            + "\u3200-\u32fe]");
    private static final Pattern SQUARED = Pattern.compile("[\u3300-\u33ff]");
    private static final Pattern ROMAN = Pattern.compile("[\u2160-\u217f]+");
    private static final Pattern OTHER_DIGITS = Pattern.compile("[\ud835][\udfce-\udfff]|[\u2070\u2074-\u2079"
            + "\u2080-\u2089]");
    private static final Pattern DEGREES = Pattern.compile("[\u2103\u2109]");

    private WidthForms() {}

    /**
     * The text in ordinary characters.
     *
     * @param isRomanSaid whether the language has words for Roman numerals; they become digits otherwise
     */
    static String folded(String text, boolean isRomanSaid) {
        String plain = compatible(FULL_WIDTH, text);
        plain = compatible(HALF_WIDTH, plain);
        plain = compatible(OTHER_DIGITS, plain);
        plain = compatible(DEGREES, plain);
        plain = INSIDE_NUMBER.matcher(plain).replaceAll(found -> switch (found.group()) {
            case "\uff0c" -> ",";
            case "\uff0e" -> ".";
            default -> ":";
        });
        plain = ENCLOSED.matcher(plain).replaceAll(found -> ' ' + enclosed(found.group().charAt(0)) + ' ');
        plain = ROMAN.matcher(plain).replaceAll(found -> roman(Normalizer.normalize(found.group(),
                Normalizer.Form.NFKC).toUpperCase(Locale.ROOT), isRomanSaid));
        return SQUARED.matcher(plain).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC)
                .replaceAll("(?<=m)2", "\u00b2").replaceAll("(?<=m)3", "\u00b3"));
    }

    private static String roman(String numeral, boolean isRomanSaid) {
        return isRomanSaid ? numeral : String.valueOf(Numbers.roman(numeral));
    }

    private static String compatible(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                Normalizer.normalize(found.group(), Normalizer.Form.NFKC)));
    }

    /** The number or letter of an enclosed character. */
    private static String enclosed(char c) {
        if (c >= '\u2776' && c <= '\u2793') {
            return String.valueOf((c - '\u2776') % 10 + 1);
        }
        if (c >= '\u24eb' && c <= '\u24ff') {
            return String.valueOf((int) UCharacter.getUnicodeNumericValue(c));
        }
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).replaceAll("[().]", "");
    }
}
