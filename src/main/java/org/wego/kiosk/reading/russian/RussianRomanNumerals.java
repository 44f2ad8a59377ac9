// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.russian;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.russian.RussianNumbers.Case;
import org.wego.kiosk.reading.russian.RussianNumbers.Form;
import org.wego.kiosk.reading.russian.RussianNumbers.Gender;

/** Roman numerals in Russian: ordinals that agree with the noun after them. */
final class RussianRomanNumerals {

    /** The minimum length of a noun after a numeral. */
    private static final int MIN_NOUN = 3;

    private final RussianNumbers numbers;
    private final RussianOrdinals ordinals;
    private final String ten;
    private final String before;
    private final Predicate<String> isFeminine;
    private final Predicate<String> isFeminineNominative;
    private final Predicate<String> isFeminineAccusative;
    private final Map<String, Form> endings;

    RussianRomanNumerals(RussianNumbers numbers, RussianOrdinals ordinals, RussianWords words) {
        this.numbers = numbers;
        this.ordinals = ordinals;
        ten = words.get("roman.ten");
        before = words.any("roman.before");
        isFeminine = RussianWords.begins(words.list("roman.feminine"));
        isFeminineNominative = words.ends("roman.feminine.nominative");
        isFeminineAccusative = words.ends("roman.feminine.accusative");
        endings = words.forms("roman.ending.");
    }

    /** A Roman numeral and the noun after it. */
    String pattern() {
        return "(?<![\\p{L}\\d])([IVX" + ten + "]{2,6}|[IVX](?=\\s" + before + "))(?![\\p{L}\\d])(?:"
                + Numbers.WORD_HYPHEN + '(' + ordinals.ending()
                + "))?(?![\\p{L}\\d-])(?=(?:\\s)*(\\p{IsCyrillic}*))";
    }

    /** The reading of a match of the pattern. */
    Optional<String> said(MatchResult found) {
        int number = Numbers.roman(found.group(1).replace(ten, "X"));
        if (number < 1) {
            return Optional.empty();
        }
        String noun = found.group(3);
        return Optional.of(numbers.ordinal(number, found.group(2) == null ? agreeing(noun)
                : ordinals.form(found.group(2), "", noun)));
    }

    /** The form that agrees with a noun, by the noun's ending. */
    private Form agreeing(String noun) {
        if (isFeminine.test(noun)) {
            return new Form(Gender.FEMININE, isFeminineNominative.test(noun) ? Case.NOMINATIVE
                    : isFeminineAccusative.test(noun) ? Case.ACCUSATIVE : Case.GENITIVE);
        }
        return endings.entrySet().stream()
                .filter(ending -> noun.length() >= MIN_NOUN && noun.endsWith(ending.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse(new Form(Gender.MASCULINE, Case.NOMINATIVE));
    }
}
