// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.russian;

import static org.wego.kiosk.reading.rule.ReadingRule.rewritten;
import static org.wego.kiosk.reading.rule.ReadingRule.said;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.ReadingRule;
import org.wego.kiosk.reading.russian.RussianNumbers.Case;
import org.wego.kiosk.reading.russian.RussianNumbers.Gender;

/** Russian dates, weekdays and times of day. */
final class RussianDates {

    private static final String TO = "(?:" + Numbers.TO + '|' + Numbers.HYPHEN + ')';

    private final RussianNumbers numbers;
    private final RussianNoun hour;
    private final RussianRanges ranges;
    private final RussianPrepositions prepositions;
    private final RussianYears years;
    private final List<String> months;
    private final Map<String, Weekday> weekdays = new HashMap<>();
    private final String timeBefore;

    /** The readings of a weekday at the beginning and at the end of a span, with prepositions. */
    private record Weekday(String since, String through) {}

    RussianDates(RussianNumbers numbers, RussianUnits units, RussianWords words) {
        this.numbers = numbers;
        hour = units.noun("hour");
        ranges = RussianRanges.of(words);
        prepositions = new RussianPrepositions(words.cases("date.before."));
        years = new RussianYears(numbers, prepositions, words);
        var forms = words.table("month.");
        months = IntStream.rangeClosed(1, forms.size()).mapToObj(number -> words.list("month." + number).get(1))
                .toList();
        words.table("weekday.").values()
                .forEach(day -> weekdays.put(day.getFirst(), new Weekday(day.get(1), day.get(2))));
        timeBefore = words.anyCase("time.range.before");
    }

    /** The rules in the order in which they are applied. */
    List<ReadingRule> rules() {
        return Stream.of(days(), years.rules(), times()).flatMap(List::stream).toList();
    }

    private List<ReadingRule> days() {
        String month = "(?=\\s" + Numbers.anyOf(months) + "(?!\\p{L})";
        String year = "(?:\\s?" + years.afterDate() + ")?";
        return List.of(
                rewritten("(?<![\\d.])(0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])\\.(\\d{4})" + year + "(?!\\d)",
                        found -> date(found.group(1), found.group(2), found.group(3))),
                rewritten("(?<![\\d-])(\\d{4})-(0[1-9]|1[0-2])-([0-3]\\d)(?![\\d-])",
                        found -> date(found.group(3), found
                                .group(2), found.group(1))),
                said("(?<![\\d.,])([0-3]?\\d)" + TO + "([0-3]?\\d)" + month + ')',
                        found -> ranges.sinceThrough(day(found.group(1), Case.GENITIVE),
                                day(found.group(2), Case.ACCUSATIVE))),
                said("^([0-3]?\\d)" + month + "(?:\\s\\d{4}" + year + ")?$)",
                        found -> day(found.group(1), Case.NOMINATIVE)),
                said(prepositions.pattern() + "(?<![\\d.,:])([0-3]?\\d)" + month + ')',
                        found -> before(found) + day(found.group(3), dayCase(found.group(1)))));
    }

    private List<ReadingRule> times() {
        String weekday = "(?<!\\p{L})(" + RussianWords.anyCase(weekdays.keySet()) + ")\\.?";
        return List.of(
                said(weekday + "(?:" + Numbers.TO + "|-)" + weekday, this::weekdays),
                said("(?:(?<!\\p{L})" + timeBefore + "\\s)?" + Numbers.TIME + TO + Numbers.TIME,
                        found -> ranges.sinceTo(time(found.group(1), found.group(2), Case.GENITIVE),
                                time(found.group(3), found.group(4), Case.GENITIVE))),
                said(prepositions.pattern() + Numbers.TIME,
                        found -> before(found) + time(found.group(3), found.group(4), timeCase(found.group(1)))));
    }

    /** The preposition of a match, with its space. */
    static String before(MatchResult found) {
        return found.group(1) == null ? "" : found.group(1) + found.group(2);
    }

    private String date(String day, String month, String year) {
        return Integer.parseInt(day) + " " + months.get(Integer.parseInt(month) - 1) + ' ' + year + ' '
                + years.genitive();
    }

    private String day(String day, Case when) {
        return numbers.ordinal(Long.parseLong(day), Gender.NEUTER, when);
    }

    private Case dayCase(@Nullable String before) {
        return prepositions.requiredCase(before).filter(wanted -> wanted == Case.ACCUSATIVE || wanted == Case.DATIVE)
                .orElse(Case.GENITIVE);
    }

    private String weekdays(MatchResult found) {
        var first = weekdays.get(found.group(1).toLowerCase(Locale.ROOT));
        var last = weekdays.get(found.group(2).toLowerCase(Locale.ROOT));
        return first == null || last == null ? found.group() : first.since + ' ' + last.through;
    }

    private Case timeCase(@Nullable String before) {
        return prepositions.requiredCase(before).filter(wanted -> wanted == Case.GENITIVE || wanted == Case.DATIVE)
                .orElse(Case.NOMINATIVE);
    }

    private String time(String hours, String minutes, Case when) {
        long hour = Long.parseLong(hours);
        String begin = numbers.cardinal(hour, Gender.MASCULINE, when);
        long minute = Long.parseLong(minutes);
        if (minute == 0) {
            return begin + ' ' + this.hour.after(hour, when);
        }
        return begin + ' ' + (minute < 10 ? numbers.cardinal(0, Gender.MASCULINE, when) + ' ' : "") + numbers.cardinal(
                minute, Gender.MASCULINE, when);
    }
}
