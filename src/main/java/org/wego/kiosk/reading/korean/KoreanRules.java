// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.korean;

import static org.wego.kiosk.reading.korean.KoreanCounters.NO_SYLLABLE;
import static org.wego.kiosk.reading.korean.KoreanCounters.SYLLABLES;
import static org.wego.kiosk.reading.rule.ReadingRule.replaced;
import static org.wego.kiosk.reading.rule.ReadingRule.rewritten;
import static org.wego.kiosk.reading.rule.ReadingRule.rewrittenSometimes;
import static org.wego.kiosk.reading.rule.ReadingRule.said;
import static org.wego.kiosk.reading.rule.ReadingRule.saidSometimes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.wego.kiosk.reading.rule.CommonRules;
import org.wego.kiosk.reading.rule.LanguageRules;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.ReadingRule;
import org.wego.kiosk.reading.rule.Units;
import org.wego.kiosk.reading.rule.WordList;

/**
 * The reading rules of Korean.
 *
 * <p>Numbers before floors, exits, lines, minutes and money stay digits, because every engine reads them correctly as
 * Sino-Korean.
 */
public final class KoreanRules implements LanguageRules {

    private static final String NUMBER = "\\d+(?:\\.\\d+)?";
    /** Between two days: waves, an en dash or a hyphen. */
    private static final String BETWEEN_DAYS = "\\s?[~\u2013\u223c\u301c\uff5e-]\\s?";

    private final WordList words;
    private final KoreanNumbers numbers;
    private final KoreanCounters counters;
    private final Map<String, String> units;
    private final Map<String, String> currencies;

    public KoreanRules(WordList words) {
        this.words = words;
        numbers = new KoreanNumbers(words);
        counters = new KoreanCounters(words);
        units = words.readings("unit.");
        currencies = words.readings("currency.");
    }

    @Override
    public AddressSigns signs() {
        return AddressSigns.of(words);
    }

    @Override
    public List<ReadingRule> rules() {
        return Stream.of(CommonRules.thousands(words.anyOf("grouped.before")), writings(), timeRanges(), ranges(),
                months(), counts(), measures(), fractions()).flatMap(List::stream).toList();
    }

    private List<ReadingRule> writings() {
        String number = words.get("number");
        return List.of(
                rewritten(Numbers.RATIO, _ -> words.get("ratio") + ' '),
                rewritten(Numbers.MONTH_AND_DAY + "(?=\\s?\\(" + words.anyOf("weekdays") + "\\))",
                        found -> words.filled("date.of-year", Numbers.unpadded(found.group(1)),
                                Numbers.unpadded(found.group(2)))),
                rewritten("(?<!\\d)(\\d{4})(?:-|/|\\.\\s?)(0?\\d|1[0-2])(?:-|/|\\.\\s?)([0-3]?\\d)\\.?(?![\\d-])",
                        found -> words.filled("date", found.group(1), Numbers.unpadded(found.group(2)),
                                Numbers.unpadded(found.group(3)))),
                rewritten(Numbers.ROMAN, found -> String.valueOf(Numbers.roman(found.group()))),
                rewritten("№\\s*(\\d+)(?:\\s*" + number + ")?", found -> found.group(1) + number));
    }

    private List<ReadingRule> timeRanges() {
        String open = "(?!\\s?" + words.anyOf("time.range.closed") + ')';
        String hour = words.get("hour");
        String day = words.anyOf("weekdays");
        String ending = "(?:" + words.get("weekday.ending") + ")?";
        return List.of(
                said(Numbers.TIME + "(?:" + Numbers.TO + '|' + Numbers.HYPHEN + ')' + Numbers.TIME + open,
                        found -> words.filled("time.range", time(found.group(1), found.group(2)),
                                time(found.group(3), found.group(4)))),
                said(Numbers.TIME, found -> time(found.group(1), found.group(2))),
                said("(?<![" + SYLLABLES + "])(" + day + ')' + ending + BETWEEN_DAYS + '(' + day + ')' + ending
                        + NO_SYLLABLE, found -> words.filled("weekday.range", found.group(1), found.group(2))),
                rewritten(Numbers.DECIMAL + "(?:" + hour + ")?" + Numbers.TO + "(\\d{1,2})(?!" + words.get("hours")
                        + ')' + hour
                        + open, found -> words.filled("hour.range", found.group(1), found.group(2))));
    }

    private List<ReadingRule> ranges() {
        String from = words.get("range.from") + ' ';
        String counter = counters.afterAny();
        String address = "(?!(?!" + words.get("nth") + ')' + words.get("number") + '|' + words.anyOf("address.after")
                + ')';
        return List.of(
                rewritten(Numbers.DECIMAL + "(?:" + Numbers.TO + ")(" + NUMBER + ")\\s?(" + counter + ')',
                        this::counted),
                rewritten("(?<=[\\d" + SYLLABLES + "%])" + Numbers.TO + "(?=\\d|" + words.anyOf("range.end") + ")|"
                        + Numbers.BETWEEN_WORDS, _ -> from),
                rewritten(Numbers.LETTERS, found -> found.group(1) + from + found.group(2)),
                rewrittenSometimes(Numbers.DECIMAL + Numbers.HYPHEN + '(' + NUMBER + ")\\s?" + address + '(' + counter
                        + ')',
                        range -> Numbers.ascends(range.group(1), range.group(2)) ? Optional.of(counted(range))
                                : Optional.empty()));
    }

    /** A range whose counter is said with both numbers. */
    private String counted(MatchResult range) {
        String counter = range.group(3);
        return range.group(1) + counter + words.get("range.from") + ' ' + range.group(2) + counter;
    }

    private List<ReadingRule> months() {
        String month = words.get("month");
        return List.of(
                said("(?<!\\d)0?6" + month + "(?!\\s?" + words.get("weekday.ending") + ')',
                        _ -> words.get("month.june")),
                said("(?<!\\d)10" + month, _ -> words.get("month.october")));
    }

    /** Rules for native numerals before counters. */
    private List<ReadingRule> counts() {
        String number = words.get("number");
        return List.of(
                said("(?<![\\d.,:\\p{L}])(\\d)" + number + "(?=\\s?(?:" + words.get("times.before.word") + NO_SYLLABLE
                        + '|' + words.anyOf("times.before") + "))", found -> times(found.group(1))),
                rewritten(Numbers.TIMES, found -> found.group(1) + words.get("fold")),
                said(Numbers.WHOLE + "\\s?" + words.get("nth"), found -> ordinal(found.group(1))),
                rewritten('(' + words.anyOf("times.after") + ")\\s(\\d)" + number,
                        found -> found.group(1) + ' ' + times(found.group(2))),
                saidSometimes(Numbers.WHOLE + "\\s?(" + counters.afterNative() + ')',
                        found -> counting(found.group(1), found.group(2))));
    }

    private List<ReadingRule> measures() {
        String floor = words.get("floor");
        return List.of(
                said(Units.amount(NUMBER), found -> value(Units.amountNumber(found)) + ' '
                        + currencies.get(Units.amountSign(found))),
                said(Units.measured(NUMBER), this::measured),
                said("(?<![\\p{L}\\d])B(\\d)F?\\s?(?:" + floor + ")?(?=$|[^\\p{L}\\d]|[" + SYLLABLES + "])",
                        found -> words.filled("basement.said", numbers.sino(Long.parseLong(found.group(1))))),
                said("(?<![\\p{L}\\d-])(\\d{1,3})F(?![A-Za-z\\d])",
                        found -> words.filled("floor.said", found.group(1))));
    }

    private List<ReadingRule> fractions() {
        return List.of(
                said("(\\d+)\\s?½", found -> words.filled("fraction.and-half", found.group(1))),
                replaced("½", words.get("fraction.half")),
                replaced("¼", words.get("fraction.quarter")),
                replaced("¾", words.get("fraction.three-quarters")),
                said("(?<![\\d.,:/])(\\d{1,2})\\s?" + words.get("hours") + "\\s?" + words.get("hours.half"),
                        found -> words.filled("hours.half.said",
                                numbers.counting(Integer.parseInt(found.group(1))))),
                said("(?<![\\d.,:\\p{IsLatin}])(\\d{1,9})\\.(\\d{1,6})(?!\\.?\\d)(\\s?)",
                        found -> numbers.decimal(found.group(1), found.group(2)) + ' '));
    }

    /** A time of day: hours up to twelve are native, those of the 24-hour clock Sino-Korean. */
    private String time(String hours, String minutes) {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        return hour(hour) + (minute == 0 ? "" : ' ' + words.filled("minute.said", numbers.sino(minute)));
    }

    private String hour(int hour) {
        return words.filled("hour.said", hour >= 1 && hour <= 12 ? numbers.counting(hour) : numbers.sino(hour));
    }

    private String times(String digit) {
        return words.filled("times.said", numbers.counting(Integer.parseInt(digit)));
    }

    private String ordinal(String digits) {
        return Numbers.isCount(digits) && Integer.parseInt(digits) > 0 ? numbers.ordinal(Integer.parseInt(digits))
                : digits + words.get("nth");
    }

    private Optional<String> counting(String digits, String counter) {
        if (!Numbers.isCount(digits) && digits.length() > 2) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        if (counter.equals(words.get("hour"))) {
            return number <= 24 ? Optional.of(hour(number)) : Optional.empty();
        }
        // "24 hours" is said with the Sino-Korean numeral.
        boolean isSino = number == 0 || (counter.equals(words.get("hours")) && number > 20);
        return Optional.of((isSino ? numbers.sino(number) : numbers.counting(number)) + ' ' + counter);
    }

    private String measured(MatchResult found) {
        String number = found.group(2);
        String symbol = Units.symbol(found.group(3));
        String unit = units.getOrDefault(symbol, symbol);
        if (symbol.equals("km/h")) {
            return words.filled("speed", value(number));
        }
        if (symbol.equals("h") && number.length() < 3 && !number.contains(".")) {
            return counting(number, unit).orElse(number + unit);
        }
        String said = value(number) + ' ' + unit;
        return found.group(1) == null ? said
                : words.filled(symbol.equals("°C") ? "minus.temperature" : "minus", said);
    }

    private String value(String number) {
        var parts = number.split("\\.");
        return parts.length == 2 ? numbers.decimal(parts[0], parts[1]) : number;
    }
}
