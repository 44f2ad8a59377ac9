// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.japanese;

import static org.wego.kiosk.reading.rule.ReadingRule.rewritten;
import static org.wego.kiosk.reading.rule.ReadingRule.said;
import static org.wego.kiosk.reading.rule.ReadingRule.saidSometimes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.wego.kiosk.reading.rule.LanguageRules;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.ReadingRule;
import org.wego.kiosk.reading.rule.Units;
import org.wego.kiosk.reading.rule.WordList;

/** The reading rules of Japanese, which write words in kana. */
public final class JapaneseRules implements LanguageRules {

    private final WordList words = new WordList("ja");
    private final JapaneseNumbers numbers = new JapaneseNumbers(words);
    private final JapaneseCounters counters = new JapaneseCounters(words, numbers);
    /** Particles that are not spelled as they sound, with their sound. */
    private final Map<String, String> particles = words.readings("particle.");

    @Override
    public AddressSigns signs() {
        return AddressSigns.of(words);
    }

    @Override
    public List<ReadingRule> rules() {
        return Stream.of(written(), new JapaneseRanges(words, counters).rules(), counted(),
                new JapaneseAmounts(words, numbers, counters).rules(), new JapaneseContextWords(words).rules())
                .flatMap(List::stream).toList();
    }

    /** Rules that rewrite numbers and dates for the later rules. */
    private List<ReadingRule> written() {
        String year = counters.named("year").written();
        String month = counters.named("month-of-year").written();
        String day = counters.named("calendar-day").written();
        String number = counters.named("number").written();
        var scale = words.list("scale");
        return List.of(
                said("(?<=" + Numbers.anyOf(scale.subList(1, scale.size())) + ":?\\s?)" + Numbers.RATIO
                        + Numbers.RATIO_END,
                        found -> numbers.of(Long.parseLong(found.group(1).replaceAll("\\D", ""))) + scale.getFirst()),
                rewritten(Numbers.MONTH_AND_DAY + "(?=\\s?\\(" + words.anyOf("weekday.written") + "(?:"
                        + words.anyOf("weekday-end") + ")?\\))",
                        found -> withoutZero(found.group(1)) + month + withoutZero(found.group(2)) + day),
                rewritten(Numbers.COMMA_GROUPED, found -> Numbers.joined(found.group())),
                rewritten(Numbers.SPACE_GROUPED + "(?=(?<=000)|" + Numbers.SEVERAL_GROUPS + "|\\s?(?:"
                        + Numbers.anyOf(words.list("grouped.counted")) + '|' + Units.CURRENCY + "))",
                        found -> Numbers.joined(found.group())),
                rewritten("(?<!\\d)(\\d{4})[-/.](0?\\d|1[0-2])[-/.]([0-3]?\\d)(?![\\d-])",
                        found -> found.group(1) + year + withoutZero(found.group(2)) + month
                                + withoutZero(found.group(3)) + day),
                rewritten(Numbers.ROMAN, found -> String.valueOf(Numbers.roman(found.group()))),
                rewritten("№\\s*(\\d+)(?:" + number + ")?", found -> found.group(1) + number));
    }

    /** Rules for floors, days, hours and other counted things. */
    private List<ReadingRule> counted() {
        var basement = words.list("basement");
        var half = words.list("half");
        var floor = counters.named("floor");
        var oClock = counters.named("o-clock");
        var hour = counters.named("hour");
        String month = counters.named("month-of-year").written();
        String firstOfMonth = words.get("first-of-month");
        String particle = "(" + Numbers.anyOf(particles.keySet()) + "(?=$|[^\\p{IsHiragana}]))?";
        // A space, a punctuation mark or a particle.
        String afterKana = "(?=$|[^\\p{IsHiragana}]|" + Numbers.anyOf(words.list("after-kana"))
                + "(?:$|[^\\p{IsHiragana}]|.))";
        return List.of(
                said("(?<![\\p{L}\\d])B(\\d)F?(?![A-Za-z\\d" + floor.written() + "])",
                        found -> basement.getFirst() + ' ' + counters.counted(found.group(1), floor)),
                said(basement.getLast() + "\\s?(\\d)\\s?" + floor.written(),
                        found -> basement.getFirst() + ' ' + counters.counted(found.group(1), floor)),
                said("(?<![\\p{IsLatin}\\d-])(\\d{1,3})F(?![A-Za-z\\d])",
                        found -> counters.counted(found.group(1), floor)),
                said("(?<=" + month + "\\s?)(?<!\\d)1\\s?" + counters.calendarDayPattern(), _ -> firstOfMonth),
                said("(?<![\\d.,:])(\\d{1,2})\\s?" + oClock.written() + half.getLast(),
                        found -> counters.counted(found.group(1), oClock) + half.getFirst()),
                said("(?<![\\d.,:])(\\d{1,2})\\s?" + hour.written() + half.getLast(),
                        found -> counters.counted(found.group(1), hour) + half.getFirst()),
                saidSometimes(Numbers.WHOLE + "\\s?(" + counters.pattern() + ")\\s?" + particle, this::counting),
                saidSometimes(Numbers.WHOLE + "(\\s?)(" + counters.kanaPattern() + ')' + afterKana, this::kana));
    }

    private static String withoutZero(String digits) {
        return String.valueOf(Integer.parseInt(digits));
    }

    private Optional<String> counting(MatchResult found) {
        String digits = found.group(1);
        var counter = counters.of(found.group(2));
        if (digits.length() > 12 || (counter.equals(counters.named("thing")) && digits.length() > 1)) {
            return Optional.empty();
        }
        String particle = found.group(3) == null ? "" : particles.getOrDefault(found.group(3), "");
        String said = Numbers.isCount(digits) ? counters.counted(digits, counter)
                : numbers.spelled(digits) + ' ' + counter.kana();
        return Optional.of(said + particle);
    }

    /** The reading, if an engine would misread the digits; those before regular counters stay. */
    private Optional<String> kana(MatchResult found) {
        String digits = found.group(1);
        if (!Numbers.isCount(digits)) {
            return Optional.empty();
        }
        String regular = numbers.of(Long.parseLong(digits));
        return counters.ofKana(found.group(3))
                .map(counter -> counters.counted(digits, counter))
                .filter(said -> !said.equals(regular + found.group(3)));
    }
}
