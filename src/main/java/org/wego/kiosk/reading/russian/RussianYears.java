// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.russian;

import static org.wego.kiosk.reading.rule.ReadingRule.said;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.ReadingRule;
import org.wego.kiosk.reading.russian.RussianNumbers.Case;
import org.wego.kiosk.reading.russian.RussianNumbers.Gender;

/** Russian years, before the word "year" or after a month. */
final class RussianYears {

    private static final String YEAR = "(?<![\\d.,:/-])(1\\d{3}|20\\d\\d)";

    private final RussianNumbers numbers;
    private final RussianPrepositions prepositions;
    private final RussianRanges ranges;
    private final String nominative;
    private final String genitive;
    private final String dative;
    private final Set<String> dativeBefore;
    private final Map<String, Case> nouns;
    private final String abbreviation;
    private final String several;
    private final String months;

    RussianYears(RussianNumbers numbers, RussianPrepositions prepositions, RussianWords words) {
        this.numbers = numbers;
        this.prepositions = prepositions;
        ranges = RussianRanges.of(words);
        nominative = words.get("year.nominative");
        genitive = words.get("year.genitive");
        dative = words.get("year.dative");
        dativeBefore = words.set("year-dative.before");
        nouns = words.cases("year.");
        abbreviation = words.get("one-year.short");
        several = Pattern.quote(words.get("several-years.short")) + "\\.|" + words.any("several-years");
        months = Numbers.anyOf(words.all("month."));
    }

    /** A pattern of the word or the abbreviation after a date. */
    String afterDate() {
        return "(?:" + abbreviation + "\\.|" + genitive + ')';
    }

    /** The word after a date. */
    String genitive() {
        return genitive;
    }

    /** The rules in the order in which they are applied. */
    List<ReadingRule> rules() {
        return List.of(
                said("(?<![\\d.,:/-])(\\d{4})(?:" + Numbers.TO + "|-)(\\d{4})\\s?(?:" + several + ')',
                        found -> ranges.sinceThrough(year(found.group(1), Case.GENITIVE), year(found.group(2),
                                Case.NOMINATIVE)) + ' ' + nominative),
                said(prepositions.pattern() + YEAR + "\\s?" + abbreviation + "\\.?(?!\\p{L})",
                        found -> RussianDates.before(found) + abbreviated(found)),
                said(prepositions.pattern() + YEAR + "(\\s)(" + Numbers.anyOf(nouns.keySet()) + ")(?!\\p{L})",
                        found -> RussianDates.before(found) + year(found.group(3),
                                yearCase(found.group(1), found.group(5))) + ' ' + found.group(5)),
                said("(?<=(?iu)" + months + "\\s)" + YEAR + "(?!\\s?(?:" + abbreviation + "|[-\u2013]))",
                        found -> year(found.group(1), Case.GENITIVE) + ' ' + genitive));
    }

    private String year(String year, Case when) {
        return numbers.ordinal(Long.parseLong(year), Gender.MASCULINE, when);
    }

    private Case yearCase(@Nullable String before, String noun) {
        if (noun.equals(dative)) {
            return before != null && dativeBefore.contains(before.toLowerCase(Locale.ROOT)) ? Case.DATIVE
                    : Case.PREPOSITIONAL;
        }
        return nouns.getOrDefault(noun, Case.NOMINATIVE);
    }

    /** A year before the abbreviation of "year"; the words before it determine the case. */
    private String abbreviated(MatchResult found) {
        boolean isAlone = found.group(1) == null && found.start() == 0;
        var when = prepositions.requiredCase(found.group(1)).orElse(isAlone ? Case.NOMINATIVE : Case.GENITIVE);
        return switch (when) {
            case PREPOSITIONAL, DATIVE -> year(found.group(3), when) + ' ' + dative;
            case ACCUSATIVE, NOMINATIVE -> year(found.group(3), Case.NOMINATIVE) + ' ' + nominative;
            default -> year(found.group(3), Case.GENITIVE) + ' ' + genitive;
        };
    }
}
