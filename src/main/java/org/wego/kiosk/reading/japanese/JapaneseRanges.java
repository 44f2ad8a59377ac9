// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.japanese;

import static org.wego.kiosk.reading.rule.ReadingRule.rewritten;
import static org.wego.kiosk.reading.rule.ReadingRule.rewrittenSometimes;
import static org.wego.kiosk.reading.rule.ReadingRule.said;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.ReadingRule;
import org.wego.kiosk.reading.rule.Units;
import org.wego.kiosk.reading.rule.WordList;

/** The Japanese rules for times of day, and for ranges of times, days and counted numbers. */
final class JapaneseRanges {

    private static final String NUMBER = "(?<![\\d.,:\\p{IsLatin}])(\\d+(?:\\.\\d+)?)";
    private static final String DAY_OF_MONTH = "([12]?\\d|3[01])";

    private final JapaneseCounters counters;
    private final String to;
    private final String firstOfMonth;
    private final List<String> hyphenatedNames;
    private final List<String> weekdays;
    private final List<String> weekdaysInKana;
    private final String weekday;

    JapaneseRanges(WordList words, JapaneseCounters counters) {
        this.counters = counters;
        this.to = words.get("to");
        this.firstOfMonth = words.get("first-of-month");
        this.hyphenatedNames = words.list("hyphenated.name");
        this.weekdays = words.list("weekday.written");
        this.weekdaysInKana = words.list("weekday.read");
        this.weekday = '(' + Numbers.anyOf(weekdays) + ')' + Numbers.anyOf(words.list("weekday-end")) + '?';
    }

    List<ReadingRule> rules() {
        String day = counters.named("calendar-day").written();
        String counted = '(' + counters.pattern() + '|' + Units.pattern() + ')';
        String name = "(?!(?!" + counters.named("nth").written() + ')' + Numbers.anyOf(hyphenatedNames) + ')';
        return List.of(
                said(Numbers.TIME + "(?:" + Numbers.TO + '|' + Numbers.HYPHEN + ')' + Numbers.TIME,
                        found -> time(found.group(1), found.group(2)) + ' ' + to + ' '
                                + time(found.group(3), found.group(4))),
                said(Numbers.TIME, found -> time(found.group(1), found.group(2))),
                said("(?<![\\d\\p{IsHan}])" + weekday + Numbers.TO + weekday + "(?!\\p{IsHan})",
                        found -> inKana(found.group(1)) + ' ' + to + ' ' + inKana(found.group(2))),
                said("(?<![\\d.,:])" + DAY_OF_MONTH + "(?:" + day + ")?(?:" + Numbers.TO + "|-)" + DAY_OF_MONTH
                        + counters.calendarDayPattern(),
                        found -> firstDay(found.group(1)) + to + ' ' + day(found.group(2))),
                rewrittenSometimes(NUMBER + "(?:" + Numbers.TO + ")(\\d+(?:\\.\\d+)?)\\s?" + counted,
                        found -> Optional.of(range(found))),
                rewrittenSometimes(NUMBER + Numbers.HYPHEN + "(\\d+(?:\\.\\d+)?)\\s?" + name + counted,
                        this::ascending),
                rewritten("(?<=[\\d\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}%])" + Numbers.TO + "(?=\\d)|"
                        + Numbers.BETWEEN_WORDS, _ -> to),
                rewritten(Numbers.LETTERS, found -> found.group(1) + to + found.group(2)));
    }

    private String time(String hours, String minutes) {
        return counters.counted(hours, counters.named("o-clock"))
                + (Integer.parseInt(minutes) == 0 ? "" : ' ' + counters.counted(minutes, counters.named("minute")));
    }

    private String inKana(String day) {
        return weekdaysInKana.get(weekdays.indexOf(day));
    }

    private String firstDay(String digits) {
        return digits.equals("1") ? firstOfMonth : day(digits);
    }

    private String day(String digits) {
        return counters.counted(digits, counters.named("calendar-day"));
    }

    private String range(MatchResult found) {
        return found.group(1) + found.group(3) + to + found.group(2) + found.group(3);
    }

    private Optional<String> ascending(MatchResult found) {
        return Numbers.ascends(found.group(1), found.group(2)) ? Optional.of(range(found)) : Optional.empty();
    }
}
