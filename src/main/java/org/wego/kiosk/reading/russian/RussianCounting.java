// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.russian;

import static org.wego.kiosk.reading.rule.ReadingRule.said;
import static org.wego.kiosk.reading.rule.ReadingRule.saidSometimes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.ReadingRule;
import org.wego.kiosk.reading.rule.Units;
import org.wego.kiosk.reading.russian.RussianNumbers.Case;
import org.wego.kiosk.reading.russian.RussianNumbers.Form;
import org.wego.kiosk.reading.russian.RussianNumbers.Gender;

/** Russian numbers before units and nouns, in the case that the context requires. */
final class RussianCounting {

    private static final String NUMBER = "\\d+(?:[.,]\\d+)?";

    private final RussianNumbers numbers;
    private final RussianUnits units;
    private final RussianNouns nouns;
    private final RussianRanges ranges;
    private final RussianPrepositions prepositions;
    private final Map<String, Form> numbered;
    private final Set<String> countedByOne;
    private final String alone;
    private final String numberedGenitive;
    private final String minus;

    RussianCounting(RussianNumbers numbers, RussianUnits units, RussianWords words) {
        this.numbers = numbers;
        this.units = units;
        nouns = new RussianNouns(words);
        ranges = RussianRanges.of(words);
        prepositions = new RussianPrepositions(words.cases("count.before."));
        numbered = words.forms("nth.");
        countedByOne = words.set("nth-counted");
        alone = words.anyCase("count.alone");
        numberedGenitive = '(' + words.anyCase("nth-genitive.before") + ")\\s(\\d{1,4})\\s("
                + words.any("nth-genitive") + ')';
        minus = words.get("minus");
    }

    /** The rules in the order in which they are applied. */
    List<ReadingRule> rules() {
        String before = prepositions.pattern();
        return List.of(
                said(Units.amount(NUMBER), this::amount),
                said(before + "(?<![\\d.,:\\p{L}/])([-\u2212\u2010\u2011])?(" + NUMBER + ")\\s?("
                        + Numbers.anyOf(units.units().keySet()) + ")(?![\\p{L}\\d²³/])" + Units.DOT, this::measured),
                said("(?<!\\p{L})" + numberedGenitive + "(?!\\p{L})",
                        found -> found.group(1) + ' ' + numbers.ordinal(Long.parseLong(found.group(2)),
                                Gender.MASCULINE, Case.GENITIVE) + ' ' + found.group(3)),
                saidSometimes("(?<![\\d.,:\\p{IsLatin}/№-])(\\d{1,4})\\s(" + Numbers.anyOf(numbered.keySet())
                        + ")(?!\\p{L})", this::numbered),
                said("(?<!\\p{L})(" + RussianWords.anyCase(List.of(ranges.from())) + ")\\s(\\d{1,9})\\s" + ranges.to()
                        + "\\s(\\d{1,9})(?![\\d:.,]\\d)(?:\\s(\\p{IsCyrillic}+))?", this::fromTo),
                saidSometimes(before + "(?<![\\d.,:\\p{IsLatin}/-])(\\d{1,9})\\s(\\p{Ll}{3,})", this::counted),
                saidSometimes("(?<!\\p{L})(" + alone + ")(\\s)(\\d{1,9})(?![\\d.,:/-]?\\d|\\s?[A-Z%])", this::alone),
                said("(?<![\\d.,:\\p{L}])(\\d{1,9})[.,](\\d{1,6})(?![.,]?\\d)", found -> numbers.decimal(found.group(1),
                        found.group(2))));
    }

    /** The case that a preposition requires; without one the accusative. */
    private Case requiredCase(@Nullable String before) {
        return prepositions.requiredCase(before).orElse(Case.ACCUSATIVE);
    }

    /** The number in words, or in digits where an engine reads them correctly; it would read five digits as a code. */
    private String numeral(long number, Gender gender, Case when) {
        boolean isDigits = (when == Case.NOMINATIVE || when == Case.ACCUSATIVE) && (gender == Gender.MASCULINE
                || (!RussianNumbers.isOne(number) && number % 10 != 2) || number % 100 == 12);
        return isDigits && (number < 10_000 || number > 99_999) ? String.valueOf(number)
                : numbers.cardinal(number, gender, when);
    }

    private static String kept(MatchResult found) {
        return found.group(1) == null ? "" : found.group(1) + ' ';
    }

    private String measured(MatchResult found) {
        var unit = units.units().get(found.group(5));
        if (unit == null) {
            return found.group();
        }
        String begin = kept(found) + (found.group(3) == null ? "" : minus + ' ');
        String number = found.group(4);
        if (number.contains(".") || number.contains(",")) {
            var parts = number.split("[.,]");
            return begin + numbers.decimal(parts[0], parts[1]) + ' ' + unit.afterDecimal();
        }
        var when = found.group(1) == null ? Case.NOMINATIVE : requiredCase(found.group(1));
        long value = Long.parseLong(number);
        return begin + numeral(value, unit.noun().gender(), when) + ' ' + unit.after(value, when);
    }

    private String amount(MatchResult found) {
        String number = (found.group(2) == null ? found.group(3) : found.group(2)).replace(Numbers.JOINED, "");
        var noun = units.currencies().get(found.group(1) == null ? found.group(4) : found.group(1));
        if (noun == null) {
            return found.group();
        }
        if (number.contains(".") || number.contains(",")) {
            var parts = number.split("[.,]");
            return numbers.decimal(parts[0], parts[1]) + ' ' + noun.afterDecimal();
        }
        long value = Long.parseLong(number);
        return numeral(value, noun.gender(), Case.NOMINATIVE) + ' ' + noun.after(value, Case.NOMINATIVE);
    }

    /** "6 exit" is the sixth exit, and "471 bus" the 471st; "1 stop" and "1 bus" are a count. */
    private Optional<String> numbered(MatchResult found) {
        String number = found.group(1);
        String noun = found.group(2);
        var form = numbered.get(noun);
        if (form == null || !Numbers.isCount(number) || (number.equals("1") && countedByOne.contains(noun))) {
            return Optional.empty();
        }
        return Optional.of(numbers.ordinal(Long.parseLong(number), form) + ' ' + noun);
    }

    private String fromTo(MatchResult found) {
        String noun = found.group(4) == null ? "" : found.group(4);
        var gender = nouns.gender(noun).filter(Gender.FEMININE::equals).orElse(Gender.MASCULINE);
        // After "to" the noun is in the genitive, not in the case that the last number alone requires.
        return found.group(1) + ' ' + numbers.cardinal(Long.parseLong(found.group(2)), gender, Case.GENITIVE) + ' '
                + ranges.to() + ' ' + numbers.cardinal(Long.parseLong(found.group(3)), gender, Case.GENITIVE)
                + (noun.isEmpty() ? "" : ' ' + nouns.plural(noun));
    }

    private Optional<String> counted(MatchResult found) {
        if (!Numbers.isCount(found.group(3))) {
            return Optional.empty();
        }
        long number = Long.parseLong(found.group(3));
        String noun = found.group(4);
        return nouns.gender(noun).map(gender -> kept(found) + numeral(number, gender,
                nouns.caseOf(noun, number, requiredCase(found.group(1)))) + ' ' + noun);
    }

    private Optional<String> alone(MatchResult found) {
        return Numbers.isCount(found.group(3)) ? Optional.of(found.group(1) + ' ' + numbers.cardinal(
                Long.parseLong(found.group(3)), Gender.MASCULINE, Case.GENITIVE)) : Optional.empty();
    }
}
