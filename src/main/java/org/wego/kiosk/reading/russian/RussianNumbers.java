// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.russian;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Russian numerals in words, by gender and case.
 *
 * <p>The formatter of ICU knows all forms, but is not thread-safe: access to it is synchronized.
 */
public final class RussianNumbers {

    /** Grammatical gender, or the plural. */
    enum Gender {
        MASCULINE, FEMININE, NEUTER, PLURAL;

        /** The gender with a name in lower case. */
        static Gender named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /** Grammatical case; the accusative is that of inanimate nouns. */
    enum Case {
        NOMINATIVE(0), GENITIVE(1), DATIVE(2), ACCUSATIVE(3), INSTRUMENTAL(4), PREPOSITIONAL(5);

        private final int place;

        Case(int place) {
            this.place = place;
        }

        /** Its index in a list of all forms. */
        int place() {
            return place;
        }

        /** The case with a name in lower case. */
        static Case named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /** A form of an adjective or a numeral. */
    record Form(Gender gender, Case when) {

        /** The form with a name such as {@code feminine.genitive}. */
        static Form named(String name) {
            int dot = name.indexOf('.');
            return new Form(Gender.named(name.substring(0, dot)), Case.named(name.substring(dot + 1)));
        }
    }

    /** The soft hyphens with which ICU marks possible word breaks. */
    private static final String SOFT_HYPHEN = "\u00ad";

    private final RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale("ru"),
            RuleBasedNumberFormat.SPELLOUT);
    private final Map<String, String> yo;
    private final String neverBefore;
    private final List<String> wholes;
    private final List<List<String>> parts;
    private final String mark;

    RussianNumbers(RussianWords words) {
        this.yo = RussianWords.pairs(words.list("yo"));
        this.neverBefore = "(?!" + words.get("yo.never-before") + ')';
        this.wholes = words.list("decimal.whole");
        this.parts = List.of(words.list("decimal.tenth"), words.list("decimal.hundredth"),
                words.list("decimal.thousandth"));
        this.mark = words.get("decimal.mark");
    }

    String cardinal(long number, Gender gender, Case when) {
        return inWords(number, "cardinal", gender, when);
    }

    String ordinal(long number, Gender gender, Case when) {
        return inWords(number, "ordinal", gender, when);
    }

    String ordinal(long number, Form form) {
        return ordinal(number, form.gender, form.when);
    }

    private synchronized String inWords(long number, String kind, Gender gender, Case when) {
        boolean isPlainAccusative = when == Case.ACCUSATIVE && gender != Gender.FEMININE;
        String suffix = when == Case.NOMINATIVE || isPlainAccusative ? ""
                : '-' + when.name().toLowerCase(Locale.ROOT);
        String words = format.format(number, "%spellout-" + kind + '-' + gender.name().toLowerCase(Locale.ROOT)
                + suffix);
        return withYo(words.replace(SOFT_HYPHEN, ""));
    }

    /** Restores the dots of yo, which ICU leaves out and an engine needs. */
    private String withYo(String words) {
        String dotted = words;
        for (var each : yo.entrySet()) {
            dotted = dotted.replaceAll(each.getKey() + neverBefore, each.getValue());
        }
        return dotted;
    }

    /** A decimal in words: the whole part, then tenths, hundredths or thousandths. */
    String decimal(String whole, String decimals) {
        long before = Long.parseLong(whole);
        String begin = cardinal(before, Gender.FEMININE, Case.NOMINATIVE) + ' ';
        if (decimals.length() > parts.size()) {
            return begin + mark + ' ' + decimals.chars()
                    .mapToObj(digit -> cardinal(digit - '0', Gender.MASCULINE, Case.NOMINATIVE))
                    .collect(Collectors.joining(" "));
        }
        long after = Long.parseLong(decimals);
        return begin + agreeing(before, wholes) + ' ' + cardinal(after, Gender.FEMININE, Case.NOMINATIVE) + ' '
                + agreeing(after, parts.get(decimals.length() - 1));
    }

    /** The first form after one, the second after other numbers. */
    private static String agreeing(long number, List<String> forms) {
        return forms.get(isOne(number) ? 0 : 1);
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
