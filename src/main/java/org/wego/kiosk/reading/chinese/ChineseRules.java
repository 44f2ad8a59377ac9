// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.chinese;

import static org.wego.kiosk.reading.rule.ReadingRule.replaced;
import static org.wego.kiosk.reading.rule.ReadingRule.rewritten;
import static org.wego.kiosk.reading.rule.ReadingRule.rewrittenSometimes;
import static org.wego.kiosk.reading.rule.ReadingRule.said;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.wego.kiosk.reading.ReadingDraft;
import org.wego.kiosk.reading.rule.CommonRules;
import org.wego.kiosk.reading.rule.LanguageRules;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.ReadingRule;
import org.wego.kiosk.reading.rule.Units;
import org.wego.kiosk.reading.rule.WordList;

/** The reading rules of Chinese. Numbers that every engine reads correctly stay digits. */
public final class ChineseRules implements LanguageRules {

    private static final String NUMBER = "\\d+(?:\\.\\d+)?";

    private final WordList words;
    private final ChineseNumbers numbers;
    private final Map<String, String> units;
    private final Map<String, String> currencies;

    public ChineseRules(WordList words) {
        this.words = words;
        numbers = new ChineseNumbers(words);
        units = words.readings("unit.");
        currencies = words.readings("currency.");
    }

    @Override
    public AddressSigns signs() {
        return AddressSigns.of(words);
    }

    @Override
    public boolean isSpaced() {
        return false;
    }

    @Override
    public List<ReadingRule> rules() {
        return Stream.of(CommonRules.thousands(words.anyOf("grouped.before")), writings(), dates(), ranges(),
                measures(), counts(), fractions()).flatMap(List::stream).toList();
    }

    private List<ReadingRule> writings() {
        String number = words.get("number");
        return List.of(
                replaced(Numbers.RATIO, words.get("ratio")),
                rewritten(Numbers.MONTH_AND_DAY + "(?=\\s?\\(" + words.anyOf("week") + words.anyOf("weekdays") + "\\))",
                        found -> words.filled("date.of-year", Numbers.unpadded(found.group(1)),
                                Numbers.unpadded(found.group(2)))),
                rewritten("(?<!\\d)(\\d{4})[-/.](0?\\d|1[0-2])[-/.]([0-3]?\\d)(?![\\d-])",
                        found -> words.filled("date", found.group(1), Numbers.unpadded(found.group(2)),
                                Numbers.unpadded(found.group(3)))),
                rewritten(Numbers.ROMAN, found -> String.valueOf(Numbers.roman(found.group()))),
                rewritten("№\\s*(\\d+)(?:" + number + ")?", found -> found.group(1) + number));
    }

    private List<ReadingRule> dates() {
        String to = words.get("to");
        String year = words.get("year");
        String day = '(' + words.anyOf("week") + words.anyOf("weekdays") + ')';
        return List.of(
                said(Numbers.TIME + "(?:" + Numbers.TO + '|' + Numbers.HYPHEN + ')' + Numbers.TIME,
                        found -> time(found.group(1), found.group(2)) + to + time(found.group(3), found.group(4))),
                said(Numbers.TIME, found -> time(found.group(1), found.group(2))),
                rewritten(day + "(?:" + Numbers.TO + "|-)" + day, found -> found.group(1) + to + found.group(2)),
                rewritten("(?<!\\d)(\\d{4})(?:" + Numbers.TO + "|-)(\\d{4})" + year,
                        found -> found.group(1) + year + to + found.group(2) + year),
                said("(?<!\\d)(\\d{4})(?=" + year + "(?!" + words.anyOf("year.not-before") + "))",
                        found -> numbers.year(found.group(1))));
    }

    private List<ReadingRule> ranges() {
        String to = words.get("to");
        return List.of(
                said(Numbers.DECIMAL + "(?:" + Numbers.TO + '|' + Numbers.HYPHEN + '|' + to + ")(" + NUMBER
                        + ")\\s?%",
                        found -> words.filled("percent.range", value(found.group(1)),
                                value(found.group(2)))),
                rewritten("(?<=[\\d\\p{IsHan}%])" + Numbers.TO + "(?=\\d)|" + Numbers.BETWEEN_WORDS, _ -> to),
                rewritten(Numbers.LETTERS, found -> found.group(1) + to + found.group(2)),
                rewrittenSometimes(Numbers.DECIMAL + Numbers.HYPHEN + '(' + NUMBER + ")(?=\\s?(?:"
                        + words.anyOf("range.before") + "|%|" + Units.pattern() + "))(?!\\s?"
                        + words.anyOf("range.not-before") + ')',
                        range -> Numbers.ascends(range.group(1), range.group(2))
                                ? Optional.of(range.group(1) + to + range.group(2))
                                : Optional.empty()),
                // Lines and rooms of three and more digits.
                said("(?<![\\d.,:\\p{IsLatin}-])(\\d{3,4})(?!" + words.anyOf("code.not-before") + ")(?="
                        + words.anyOf("code.before") + ')', found -> numbers.code(found.group(1))));
    }

    private List<ReadingRule> measures() {
        return List.of(
                said("(?<![\\d.,:\\p{IsLatin}/])(" + NUMBER + ")\\s?%",
                        found -> words.filled("percent", value(found.group(1)))),
                said("(?<![\\d.,:\\p{IsLatin}/])(" + NUMBER + ")\\s?‰",
                        found -> words.filled("per-mille", value(found.group(1)))),
                said(Units.amount(NUMBER), found -> counted(Units.amountNumber(found))
                        + currencies.get(Units.amountSign(found))),
                said(Units.measured(NUMBER), this::measured),
                said("(?<![\\p{L}\\d])B(\\d)F?(?![A-Za-z\\d])" + words.anyOf("floors") + '?',
                        found -> words.filled("basement.said", numbers.of(Long.parseLong(found.group(1))))),
                said("(?<![\\p{IsLatin}\\d-])(\\d{1,3})F(?![A-Za-z\\d])",
                        found -> words.filled("floor.said", found.group(1))));
    }

    private List<ReadingRule> counts() {
        String to = words.get("to");
        String grade = words.get("grade");
        String counters = "(?!" + grade + '|' + words.anyOf("two.not-before") + '|' + words.get("hour") + "\\d)(?:"
                + words.anyOf("two.before.common") + '|' + words.anyOf("two.before.others") + ')';
        return List.of(
                said("(?<![\\d.,:\\p{IsLatin}/-])(?<!" + words.anyOf("two.not-after") + ")2(?=" + to + '['
                        + ReadingDraft.PLACEHOLDERS + "]|(?:" + to + "\\d+)?\\s?(?:" + counters
                        + "|(?:km|m|h|min|kg)(?![\\p{IsLatin}/])))(?!" + words.get("year") + "\\d|" + grade + ')',
                        _ -> words.get("two")),
                said(Numbers.TIMES, found -> value(found.group(1)) + words.get("fold")));
    }

    private List<ReadingRule> fractions() {
        return List.of(
                said("(\\d+)\\s?½", found -> words.filled("fraction.and-half", found.group(1))),
                replaced("½", words.get("fraction.half")),
                replaced("¼", words.get("fraction.quarter")),
                replaced("¾", words.get("fraction.three-quarters")),
                said("(?<![\\d.,:\\p{IsLatin}])(\\d{1,9})\\.(\\d{1,6})(?!\\.?\\d)",
                        found -> numbers.decimal(found.group(1), found.group(2))));
    }

    private String time(String hours, String minutes) {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        String begin = (hour == 2 ? words.get("two") : numbers.of(hour)) + words.get("hour");
        return minute == 0 ? begin
                : begin + (minute < 10 ? numbers.zero() : "") + numbers.of(minute) + words.get("minute");
    }

    private String measured(MatchResult found) {
        String number = found.group(2);
        String symbol = Units.symbol(found.group(3));
        if (symbol.equals("km/h")) {
            return words.filled("speed", counted(number));
        }
        String said = counted(number) + units.getOrDefault(symbol, symbol);
        return found.group(1) == null ? said
                : words.filled(symbol.equals("°C") ? "minus.temperature" : "minus", said);
    }

    private String counted(String number) {
        return number.equals("2") ? words.get("two") : value(number);
    }

    private String value(String number) {
        var parts = number.split("\\.");
        return parts.length == 2 ? numbers.decimal(parts[0], parts[1]) : number;
    }
}
