// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * Russian numerals in words, by gender and case.
 *
 * <p>The formatter of ICU knows all forms, and may not be shared by threads: it is asked one at a time.
 */
final class RussianNumbers {

    /** Grammatical gender, or the plural. */
    enum Gender {
        MASCULINE, FEMININE, NEUTER, PLURAL
    }

    /** Grammatical case; the accusative is that of things. */
    enum Case {
        NOMINATIVE(0), GENITIVE(1), DATIVE(2), ACCUSATIVE(3), INSTRUMENTAL(4), PREPOSITIONAL(5);

        private final int place;

        Case(int place) {
            this.place = place;
        }

        /** Its place in a list of all forms. */
        int place() {
            return place;
        }
    }

    private final RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale("ru"),
            RuleBasedNumberFormat.SPELLOUT);

    String cardinal(long number, Gender gender, Case when) {
        return inWords(number, "cardinal", gender, when);
    }

    String ordinal(long number, Gender gender, Case when) {
        return inWords(number, "ordinal", gender, when);
    }

    private synchronized String inWords(long number, String kind, Gender gender, Case when) {
        boolean isPlainAccusative = when == Case.ACCUSATIVE && gender != Gender.FEMININE;
        String suffix = when == Case.NOMINATIVE || isPlainAccusative ? ""
                : '-' + when.name().toLowerCase(Locale.ROOT);
        String words = format.format(number, "%spellout-" + kind + '-' + gender.name().toLowerCase(Locale.ROOT)
                + suffix);
        // ICU marks places where a word may be broken.
        return withYo(words.replace("\u00ad", ""));
    }

    /** ICU leaves out the dots of yo, which an engine needs. */
    private static String withYo(String words) {
        return words.replaceAll("\u0442\u0440\u0435(?=\u0445|\u043c(?!\u044f))", "\u0442\u0440\u0451")
                .replaceAll("\u0447\u0435\u0442\u044b\u0440\u0435(?=\u0445|\u043c(?!\u044f))",
                        "\u0447\u0435\u0442\u044b\u0440\u0451")
                .replace("\u0447\u0435\u0442\u0432\u0435\u0440\u0442",
                        "\u0447\u0435\u0442\u0432\u0451\u0440\u0442");
    }

    /** A decimal: so many whole ones, so many tenths, hundredths or thousandths. */
    String decimal(String whole, String decimals) {
        String kind = switch (decimals.length()) {
            case 1 -> "\u0434\u0435\u0441\u044f\u0442";
            case 2 -> "\u0441\u043e\u0442";
            case 3 -> "\u0442\u044b\u0441\u044f\u0447\u043d";
            default -> "";
        };
        if (kind.isEmpty()) {
            return cardinal(Long.parseLong(whole), Gender.FEMININE, Case.NOMINATIVE)
                    + " \u0437\u0430\u043f\u044f\u0442\u0430\u044f " + String.join(" ",
                            decimals.chars().mapToObj(digit -> cardinal(digit - '0', Gender.MASCULINE, Case.NOMINATIVE))
                                    .toList());
        }
        long wholes = Long.parseLong(whole);
        long parts = Long.parseLong(decimals);
        return cardinal(wholes, Gender.FEMININE, Case.NOMINATIVE)
                + (isOne(wholes) ? " \u0446\u0435\u043b\u0430\u044f " : " \u0446\u0435\u043b\u044b\u0445 ") + cardinal(
                        parts, Gender.FEMININE, Case.NOMINATIVE)
                + ' ' + kind + (isOne(parts) ? "\u0430\u044f" : "\u044b\u0445");
    }

    /** Whether a noun after the number is in the singular: 1, 21, 101, not 11. */
    static boolean isOne(long number) {
        return number % 10 == 1 && number % 100 != 11;
    }

    /** Whether a noun after the number is in the genitive singular: 2 to 4, 22, not 12. */
    static boolean isFew(long number) {
        return number % 10 >= 2 && number % 10 <= 4 && (number % 100 < 12 || number % 100 > 14);
    }
}
