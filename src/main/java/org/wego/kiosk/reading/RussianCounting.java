// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import static org.wego.kiosk.reading.ReadingRule.said;
import static org.wego.kiosk.reading.ReadingRule.saidSometimes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.reading.RussianNumbers.Case;
import org.wego.kiosk.reading.RussianNumbers.Gender;

/** Russian numbers before units and nouns, in the case that the words around them ask for. */
final class RussianCounting {

    private static final String NUMBER = "\\d+(?:[.,]\\d+)?";
    private static final String BEFORE = "(?:(?<!\\p{L})([\u0414\u0434]\u043e|[\u041e\u043e]\u0442|[\u0418\u0438]\u0437|[\u041e\u043e]\u043a\u043e\u043b\u043e|[\u0411\u0431]\u043e\u043b\u0435\u0435|[\u041c\u043c]\u0435\u043d\u0435\u0435|[\u0421\u0441]\u0432\u044b\u0448\u0435|[\u041f\u043f]\u043e\u0441\u043b\u0435|[\u0411\u0431]\u0435\u0437|[\u0411\u0431]\u043e\u043b\u044c\u0448\u0435"
            + "|[\u041c\u043c]\u0435\u043d\u044c\u0448\u0435|[\u0414\u0434]\u043b\u044f|[\u041a\u043a]\u043e?|[\u0412\u0432]|[\u041d\u043d]\u0430|[\u0427\u0447]\u0435\u0440\u0435\u0437|[\u0417\u0437]\u0430|[\u041e\u043e]\u0431?|[\u041c\u043c]\u0435\u0436\u0434\u0443|[\u041f\u043f]\u0440\u0438|[\u041f\u043f]\u043e)(\\s))?";
    private static final String UNIT = "(" + Numbers.anyOf(RussianUnits.ALL.keySet()) + ")(?![\\p{L}\\d²³/])"
            + Units.DOT;

    /** Stems of feminine and neuter nouns that a kiosk counts. */
    private static final Pattern FEMININE = Pattern
            .compile(
                    "(?:\u043c\u0438\u043d\u0443\u0442|\u0441\u0435\u043a\u0443\u043d\u0434|\u043e\u0441\u0442\u0430\u043d\u043e\u0432\u043a|\u043e\u0441\u0442\u0430\u043d\u043e\u0432\u043e\u043a|\u0441\u0442\u0430\u043d\u0446\u0438|\u043d\u0435\u0434\u0435\u043b|\u0441\u0442\u0440\u0430\u043d\u0438\u0446|\u043b\u0438\u043d\u0438|\u0442\u044b\u0441\u044f\u0447"
                            + "|\u043a\u043e\u043c\u043d\u0430\u0442|\u0434\u0432\u0435\u0440|\u0441\u0442\u043e\u0440\u043e\u043d|\u0443\u043b\u0438\u0446|\u043a\u043d\u043e\u043f\u043a|\u0441\u0442\u0443\u043f\u0435\u043d|\u0432\u043e\u043d|\u043a\u043e\u043f\u0435|\u043a\u0430\u0440\u0442|\u043a\u0430\u0442\u0435\u0433\u043e\u0440\u0438|\u043f\u0440\u043e\u0433\u0440\u0430\u043c\u043c|\u043e\u0440\u0433\u0430\u043d\u0438\u0437\u0430\u0446\u0438|\u0441\u0442\u0440\u0430\u043d|\u043e\u0431\u043b\u0430\u0441\u0442|\u0437\u043e\u043d|\u0433\u0440\u0443\u043f\u043f"
                            + "|\u043e\u0447\u0435\u0440\u0435\u0434|\u043f\u043e\u043f\u044b\u0442|\u043f\u0435\u0440\u0435\u0441\u0430\u0434|\u043f\u043b\u0430\u0442\u0444\u043e\u0440\u043c|\u0442\u043e\u043d\u043d|\u043d\u043e\u0447\u044c|\u043d\u043e\u0447\u0438|\u043d\u043e\u0447\u0435|\u0437\u0430\u043f\u0438\u0441\u0435\u0439|\u0437\u0430\u043f\u0438\u0441|\u0438\u0435\u043d|\u043f\u043e\u0435\u0437\u0434(?:\u043a\u0430|\u043a\u0438|\u043e\u043a)|\u043f\u043e\u0435\u0437\u0434\u043a|\u043c\u0430\u0448\u0438\u043d|\u0441\u043a\u0430\u043c\u044c|\u043f\u0430\u0440\u043a\u043e\u0432\u043a).*");
    private static final Pattern NEUTER = Pattern
            .compile(
                    "(?:\u043c\u0435\u0441\u0442|\u043e\u043a\u043d|\u043e\u043a\u043e\u043d|\u0437\u0434\u0430\u043d\u0438|\u043e\u0442\u0434\u0435\u043b\u0435\u043d\u0438|\u043c\u0438\u043d\u0438\u0441\u0442\u0435\u0440\u0441\u0442\u0432|\u0430\u0433\u0435\u043d\u0442\u0441\u0442\u0432|\u0441\u043e\u0431\u044b\u0442\u0438|\u0441\u043b\u043e\u0432"
                            + "|\u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043d\u0438|\u043c\u0435\u0440\u043e\u043f\u0440\u0438\u044f\u0442\u0438|\u043d\u0430\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0438|\u0443\u0432\u0435\u0434\u043e\u043c\u043b\u0435\u043d\u0438|\u0441\u043e\u043e\u0431\u0449\u0435\u043d\u0438|\u043f\u0440\u0430\u0432\u0438\u043b|\u043a\u0430\u0444\u0435|\u0442\u0430\u043a\u0441\u0438|\u0447\u0438\u0441\u043b\u043e).*");
    private static final Pattern MASCULINE = Pattern
            .compile(
                    "(?:\u043c\u0435\u0442\u0440|\u043a\u0438\u043b\u043e\u043c\u0435\u0442\u0440|\u0447\u0430\u0441|\u0434\u043d|\u0434\u0435\u043d\u044c|\u044d\u0442\u0430\u0436|\u043b\u0435\u0442|\u0433\u043e\u0434|\u0433\u043e\u0440\u043e\u0434|\u0432\u044b\u0445\u043e\u0434|\u0432\u0445\u043e\u0434|\u0447\u0435\u043b\u043e\u0432\u0435\u043a"
                            + "|\u0430\u0432\u0442\u043e\u0431\u0443\u0441|\u043c\u0430\u0440\u0448\u0440\u0443\u0442|\u043d\u043e\u043c\u0435\u0440|\u0431\u0438\u043b\u0435\u0442|\u043e\u0444\u0438\u0441|\u043f\u0440\u043e\u0446\u0435\u043d\u0442|\u0440\u0443\u0431\u043b|\u0434\u043e\u043b\u043b\u0430\u0440|\u0448\u0430\u0433|\u0433\u0440\u0430\u0434\u0443\u0441|\u043a\u0432\u0430\u0440\u0442\u0430\u043b|\u0440\u0430\u0437|\u0447\u043b\u0435\u043d|\u043f\u0443\u043d\u043a\u0442|\u0443\u0447\u0430\u0441\u0442\u043d\u0438\u043a|\u044f\u0437\u044b\u043a|\u0442\u0443\u0440\u0438\u0441\u0442"
                            + "|\u043f\u043e\u0441\u0435\u0442\u0438\u0442\u0435\u043b|\u043b\u0438\u0442\u0440|\u0433\u0440\u0430\u043c\u043c|\u043a\u0438\u043b\u043e\u0433\u0440\u0430\u043c\u043c|\u043c\u0435\u0441\u044f\u0446|\u0432\u0435\u043a|\u043f\u043e\u0435\u0437\u0434|\u0432\u0430\u0433\u043e|\u043c\u043e\u0441\u0442|\u043c\u0443\u0437\u0435|\u043f\u0430\u0440\u043a|\u043c\u0430\u0433\u0430\u0437\u0438\u043d|\u0431\u0430\u043d\u043a|\u0433\u043e\u0441\u0442|\u043b\u0438\u0444\u0442|\u0442\u0443\u0440\u043d\u0438\u043a\u0435\u0442).*");
    /** Nouns that a number behind or before them tells apart, and does not count. */
    private static final String NUMBERED = "(\u044d\u0442\u0430\u0436|\u0432\u044b\u0445\u043e\u0434|\u0432\u0445\u043e\u0434|\u0430\u0432\u0442\u043e\u0431\u0443\u0441|\u043c\u0430\u0440\u0448\u0440\u0443\u0442|\u043a\u0430\u0431\u0438\u043d\u0435\u0442|\u043f\u043e\u0434\u044a\u0435\u0437\u0434|\u0437\u0430\u043b|\u0442\u0435\u0440\u043c\u0438\u043d\u0430\u043b|\u043f\u0443\u0442\u044c|\u0442\u0440\u043e\u043b\u043b\u0435\u0439\u0431\u0443\u0441|\u0442\u0440\u0430\u043c\u0432\u0430\u0439|\u043a\u043e\u0440\u043f\u0443\u0441"
            + "|\u043b\u0438\u043d\u0438\u044f|\u043e\u0441\u0442\u0430\u043d\u043e\u0432\u043a\u0430|\u043f\u043b\u0430\u0442\u0444\u043e\u0440\u043c\u0430|\u0443\u043b\u0438\u0446\u0430|\u044d\u0442\u0430\u0436\u0435|\u044d\u0442\u0430\u0436\u0443|\u044d\u0442\u0430\u0436\u043e\u043c|\u0432\u044b\u0445\u043e\u0434\u0435|\u0432\u0445\u043e\u0434\u0435|\u043a\u0430\u0431\u0438\u043d\u0435\u0442\u0435|\u043b\u0438\u043d\u0438\u0438|\u043b\u0438\u043d\u0438\u044e|\u043e\u0441\u0442\u0430\u043d\u043e\u0432\u043a\u0435|\u043f\u043b\u0430\u0442\u0444\u043e\u0440\u043c\u0435)";

    private final RussianNumbers numbers;

    RussianCounting(RussianNumbers numbers) {
        this.numbers = numbers;
    }

    List<ReadingRule> rules() {
        return List.of(
                said(Units.amount(NUMBER), this::amount),
                said(BEFORE + "(?<![\\d.,:\\p{L}/])([-\u2212\u2010\u2011])?(" + NUMBER + ")\\s?" + UNIT,
                        this::measured),
                said("(?<!\\p{L})([\u0414\u0434]\u043e|[\u041e\u043e]\u0442|[\u0421\u0441]\u043e?|[\u0418\u0438]\u0437|[\u041e\u043e]\u043a\u043e\u043b\u043e|[\u041f\u043f]\u043e\u0441\u043b\u0435|[\u0423\u0443])\\s(\\d{1,4})\\s(\u044d\u0442\u0430\u0436\u0430|\u0432\u044b\u0445\u043e\u0434\u0430|\u0432\u0445\u043e\u0434\u0430|\u0430\u0432\u0442\u043e\u0431\u0443\u0441\u0430|\u043c\u0430\u0440\u0448\u0440\u0443\u0442\u0430"
                        + "|\u043a\u0430\u0431\u0438\u043d\u0435\u0442\u0430|\u043f\u043e\u0434\u044a\u0435\u0437\u0434\u0430|\u0437\u0430\u043b\u0430|\u0442\u0435\u0440\u043c\u0438\u043d\u0430\u043b\u0430|\u043a\u043e\u0440\u043f\u0443\u0441\u0430)(?!\\p{L})",
                        found -> found.group(1) + ' ' + numbers
                                .ordinal(Long.parseLong(found.group(2)), Gender.MASCULINE, Case.GENITIVE) + ' '
                                + found
                                        .group(3)),
                saidSometimes("(?<![\\d.,:\\p{IsLatin}/№-])(\\d{1,4})\\s" + NUMBERED + "(?!\\p{L})", this::numbered),
                said("(?<!\\p{L})([\u041e\u043e]\u0442)\\s(\\d{1,9})\\s\u0434\u043e\\s(\\d{1,9})(?![\\d:.,]\\d)(?:\\s(\\p{IsCyrillic}+))?",
                        this::fromTo),
                saidSometimes(BEFORE + "(?<![\\d.,:\\p{IsLatin}/-])(\\d{1,9})\\s(\\p{Ll}{3,})", this::counted),
                saidSometimes(
                        "(?<!\\p{L})([\u0414\u0434]\u043e|[\u041e\u043e]\u0442|[\u0418\u0438]\u0437|[\u041e\u043e]\u043a\u043e\u043b\u043e|[\u0411\u0431]\u043e\u043b\u0435\u0435|[\u041c\u043c]\u0435\u043d\u0435\u0435|[\u0421\u0441]\u0432\u044b\u0448\u0435)(\\s)(\\d{1,9})(?![\\d.,:/-]?\\d|\\s?[A-Z%])",
                        found -> Numbers.isCount(found.group(3)) ? Optional.of(found.group(1) + ' ' + numbers.cardinal(
                                Long.parseLong(found.group(3)), Gender.MASCULINE, Case.GENITIVE)) : Optional.empty()),
                said("(?<![\\d.,:\\p{L}])(\\d{1,9})[.,](\\d{1,6})(?![.,]?\\d)", found -> numbers.decimal(found.group(1),
                        found.group(2))));
    }

    /** The case that a preposition asks for. */
    private static Case asked(@Nullable String before) {
        return switch (before == null ? "" : before.toLowerCase(Locale.ROOT)) {
            case "", "\u043d\u0430", "\u0447\u0435\u0440\u0435\u0437", "\u0437\u0430", "\u043f\u043e" ->
                Case.ACCUSATIVE;
            case "\u043a", "\u043a\u043e" -> Case.DATIVE;
            case "\u043c\u0435\u0436\u0434\u0443" -> Case.INSTRUMENTAL;
            case "\u0432", "\u043e", "\u043e\u0431", "\u043f\u0440\u0438" -> Case.PREPOSITIONAL;
            default -> Case.GENITIVE;
        };
    }

    /** The number in words, unless an engine says the digits in just this way; five digits look like a code. */
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
        var unit = RussianUnits.ALL.get(found.group(5));
        String minus = found.group(3) == null ? "" : "\u043c\u0438\u043d\u0443\u0441 ";
        String number = found.group(4);
        if (unit == null) {
            return found.group();
        }
        if (number.contains(".") || number.contains(",")) {
            var parts = number.split("[.,]");
            return kept(found) + minus + numbers.decimal(parts[0], parts[1]) + ' ' + unit.afterDecimal();
        }
        var when = found.group(1) == null ? Case.NOMINATIVE : asked(found.group(1));
        long value = Long.parseLong(number);
        return kept(found) + minus + numeral(value, unit.noun().gender(), when) + ' ' + unit.after(value, when);
    }

    private String amount(MatchResult found) {
        String number = (found.group(2) == null ? found.group(3) : found.group(2)).replace(Numbers.JOINED, "");
        var noun = RussianUnits.CURRENCIES.get(found.group(1) == null ? found.group(4) : found.group(1));
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
        if (!Numbers.isCount(found.group(1))) {
            return Optional.empty();
        }
        String noun = found.group(2);
        if (found.group(1).equals("1") && noun.matches(
                "\u0430\u0432\u0442\u043e\u0431\u0443\u0441|\u043c\u0430\u0440\u0448\u0440\u0443\u0442|\u0442\u0440\u043e\u043b\u043b\u0435\u0439\u0431\u0443\u0441|\u0442\u0440\u0430\u043c\u0432\u0430\u0439|\u043e\u0441\u0442\u0430\u043d\u043e\u0432\u043a\u0430|\u043f\u043b\u0430\u0442\u0444\u043e\u0440\u043c\u0430|\u043b\u0438\u043d\u0438\u044f")) {
            return Optional.empty();
        }
        boolean isFeminine = noun.matches(
                "\u043b\u0438\u043d\u0438.|\u043e\u0441\u0442\u0430\u043d\u043e\u0432\u043a.|\u043f\u043b\u0430\u0442\u0444\u043e\u0440\u043c.|\u0443\u043b\u0438\u0446\u0430");
        var when = switch (noun) {
            case "\u044d\u0442\u0430\u0436\u0443" -> Case.DATIVE;
            case "\u044d\u0442\u0430\u0436\u043e\u043c" -> Case.INSTRUMENTAL;
            case "\u043b\u0438\u043d\u0438\u044e" -> Case.ACCUSATIVE;
            default -> noun.endsWith("\u0435") || noun.endsWith("\u0438\u0438") ? Case.PREPOSITIONAL : Case.NOMINATIVE;
        };
        return Optional.of(numbers.ordinal(Long.parseLong(found.group(1)), isFeminine ? Gender.FEMININE
                : Gender.MASCULINE, when) + ' ' + noun);
    }

    private String fromTo(MatchResult found) {
        String noun = found.group(4) == null ? "" : found.group(4);
        var gender = FEMININE.matcher(noun).matches() ? Gender.FEMININE : Gender.MASCULINE;
        // After "to" the noun is in the genitive, not in the case that the last number alone requires.
        String plural = RussianUnits.PLURALS.getOrDefault(noun, noun);
        return found.group(1) + ' ' + numbers.cardinal(Long.parseLong(found.group(2)), gender, Case.GENITIVE)
                + " \u0434\u043e "
                + numbers.cardinal(Long.parseLong(found.group(3)), gender, Case.GENITIVE) + (noun.isEmpty() ? ""
                        : ' ' + plural);
    }

    private Optional<String> counted(MatchResult found) {
        String noun = found.group(4);
        if (!Numbers.isCount(found.group(3))) {
            return Optional.empty();
        }
        long number = Long.parseLong(found.group(3));
        Gender gender;
        if (FEMININE.matcher(noun).matches()) {
            gender = Gender.FEMININE;
        } else if (NEUTER.matcher(noun).matches()) {
            gender = Gender.NEUTER;
        } else if (MASCULINE.matcher(noun).matches()) {
            gender = Gender.MASCULINE;
        } else {
            return Optional.empty();
        }
        return Optional.of(kept(found) + numeral(number, gender, nounCase(found.group(1), noun, number)) + ' '
                + noun);
    }

    /** The noun tells its case where it can; else what stands before the number does. */
    private static Case nounCase(@Nullable String before, String noun, long number) {
        if (noun.matches(".*(?:\u0430\u043c\u0438|\u044f\u043c\u0438)")) {
            return Case.INSTRUMENTAL;
        }
        if (noun.matches(".*(?:\u0430\u0445|\u044f\u0445)")) {
            return Case.PREPOSITIONAL;
        }
        if (noun.matches(".*(?:\u0430\u043c|\u044f\u043c)")) {
            return Case.DATIVE;
        }
        if (RussianNumbers.isOne(number) && noun.matches(".*[\u0443\u044e]")) {
            return asked(before) == Case.DATIVE ? Case.DATIVE : Case.ACCUSATIVE;
        }
        var asked = asked(before);
        // "In 5 minutes" has told its case above where it is the prepositional; else it is the accusative.
        return asked == Case.GENITIVE || (RussianNumbers.isOne(number) && asked == Case.PREPOSITIONAL && noun.endsWith(
                "\u0435")) ? asked : Case.NOMINATIVE;
    }
}
