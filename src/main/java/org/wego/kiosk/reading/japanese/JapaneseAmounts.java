// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.japanese;

import static org.wego.kiosk.reading.rule.ReadingRule.replaced;
import static org.wego.kiosk.reading.rule.ReadingRule.said;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.ReadingRule;
import org.wego.kiosk.reading.rule.Units;
import org.wego.kiosk.reading.rule.WordList;

/** The Japanese rules for multiples, large numbers, amounts of money, measures, fractions and decimals. */
final class JapaneseAmounts {

    private static final String NUMBER = "\\d+(?:\\.\\d+)?";

    private final WordList words;
    private final JapaneseNumbers numbers;
    private final JapaneseCounters counters;
    private final Map<String, String> units;
    private final Map<String, String> currencies;
    private final Map<String, String> large;

    JapaneseAmounts(WordList words, JapaneseNumbers numbers, JapaneseCounters counters) {
        this.words = words;
        this.numbers = numbers;
        this.counters = counters;
        this.units = words.readings("unit.");
        this.currencies = words.readings("currency.");
        this.large = words.readings("large.");
    }

    List<ReadingRule> rules() {
        var multiple = counters.named("times-as-much");
        String half = words.get("fraction.half");
        String and = words.get("fraction.and");
        return List.of(
                said('(' + NUMBER + ")\\s?" + multiple.written(), found -> multiple(found.group(1))),
                said(Numbers.TIMES, found -> multiple(found.group(1))),
                said("(?<![\\d.,:])(" + NUMBER + ")\\s?(" + Numbers.anyOf(large.keySet()) + ")\\s?("
                        + Numbers.anyOf(words.list("large-counted")) + ")?", this::large),
                said(Units.amount(NUMBER), this::amount),
                said(Units.measured(NUMBER), this::measured),
                said("(\\d+)\\s?½", found -> numbers.of(Long.parseLong(found.group(1))) + and + ' ' + half),
                replaced("½", half),
                replaced("¼", words.get("fraction.quarter")),
                replaced("¾", words.get("fraction.three-quarters")),
                said("(?<![\\d.,:\\p{IsLatin}])(\\d{1,9})\\.(\\d{1,6})(?!\\.?\\d)",
                        found -> numbers.decimal(found.group(1), found.group(2))));
    }

    private String multiple(String number) {
        return numbers.value(number) + ' ' + counters.named("times-as-much").kana();
    }

    /** A number of ten thousand or more. */
    private String large(MatchResult found) {
        String number = numbers.value(found.group(1)) + large.get(found.group(2));
        if (found.group(3) == null) {
            return number;
        }
        var counter = counters.of(found.group(3));
        boolean isLoanword = counter.kana().equals(counter.written());
        return number + (isLoanword ? " " : "") + counter.kana();
    }

    private String amount(MatchResult found) {
        String number = found.group(2) == null ? found.group(3) : found.group(2);
        String currency = currencies.get(found.group(1) == null ? found.group(4) : found.group(1));
        return numbers.value(number) + ' ' + currency;
    }

    private String measured(MatchResult found) {
        String number = found.group(2);
        String symbol = Units.symbol(found.group(3));
        String minus = found.group(1) == null ? ""
                : words.get(symbol.equals("°C") ? "below-zero" : "minus") + ' ';
        if (!number.contains(".") && symbol.equals("min")) {
            return counters.counted(number, counters.named("minute"));
        }
        if (!number.contains(".") && symbol.equals("h")) {
            return counters.counted(number, counters.named("hour"));
        }
        return minus + (symbol.equals("km/h") ? words.get("speed") + ' ' : "") + numbers.value(number) + ' '
                + units.getOrDefault(symbol, symbol);
    }
}
