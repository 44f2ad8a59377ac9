// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.russian;

import static org.wego.kiosk.reading.rule.ReadingRule.rewritten;
import static org.wego.kiosk.reading.rule.ReadingRule.rewrittenSometimes;
import static org.wego.kiosk.reading.rule.ReadingRule.said;
import static org.wego.kiosk.reading.rule.ReadingRule.saidSometimes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.reading.rule.LanguageRules;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.ReadingRule;
import org.wego.kiosk.reading.rule.Units;
import org.wego.kiosk.reading.rule.WordList;
import org.wego.kiosk.reading.russian.RussianNumbers.Case;
import org.wego.kiosk.reading.russian.RussianNumbers.Gender;

/** The reading rules of Russian. Numerals and ordinals are written in words, because engines do not inflect them. */
public final class RussianRules implements LanguageRules {

    private final RussianWords words;
    private final RussianNumbers numbers;
    private final RussianUnits units;
    private final RussianRanges ranges;

    public RussianRules() {
        words = new RussianWords(new WordList("ru"));
        numbers = new RussianNumbers(words);
        units = new RussianUnits(words);
        ranges = RussianRanges.of(words);
    }

    @Override
    public AddressSigns signs() {
        var signs = words.list("address.signs");
        return new AddressSigns(signs.get(0), signs.get(1), signs.get(2), signs.get(3), signs.get(4));
    }

    @Override
    public boolean isRomanSaid() {
        return true;
    }

    @Override
    public List<ReadingRule> rules() {
        var floors = new RussianFloors(numbers, words);
        return Stream.of(thousands(), letters(), floors.single(), numerals(),
                new RussianDates(numbers, units, words).rules(), endings(), floors.several(), ranges(), ordinals(),
                new RussianCounting(numbers, units, words).rules(), new RussianAbbreviations(words).rules())
                .flatMap(List::stream).toList();
    }

    private List<ReadingRule> thousands() {
        String list = "(?<!" + words.any("list.before") + ":?\\s)";
        return List.of(
                said(Numbers.RATIO + Numbers.RATIO_END,
                        found -> words.get("ratio") + ' '
                                + cardinal(found.group(1).replaceAll("\\D", ""), Case.DATIVE)),
                rewritten(list + Numbers.SPACE_GROUPED + "(?=(?<=000)|" + Numbers.SEVERAL_GROUPS + "|(?<="
                        + Units.CURRENCY + "\\s?\\d{1,3}(?: \\d{3}){1,3})|\\s?(?:\\p{Ll}|" + Units.CURRENCY
                        + "|KRW))", found -> Numbers.joined(found.group())),
                // The last two signs are those of won and yen in full width.
                rewritten("(?<![\\d.,])\\d{1,3}(?:(?:,\\d{3}){2,}|,000|,\\d{3}(?=\\s?(?:"
                        + words.any("thousands.before")
                        + "|KRW|[₩¥\uffe6\uffe5])))(?![\\d,])|(?<=[₩¥\uffe6\uffe5]\\s?)\\d{1,3},\\d{3}(?!,?\\d)",
                        found -> Numbers.joined(found.group())));
    }

    private List<ReadingRule> letters() {
        return List.of(
                rewritten(Numbers.LETTERS, found -> found.group(1) + ' ' + ranges.to() + ' ' + found.group(2)),
                rewritten(Numbers.BETWEEN_WORDS + "(?!\\d)", _ -> ' ' + ranges.to() + ' '));
    }

    private List<ReadingRule> numerals() {
        var times = words.list("times");
        String year = "(?:" + words.get("year.nominative") + '|' + words.get("several-years.short") + ')';
        String number = words.get("number");
        return List.of(
                said(Numbers.TIMES, found -> times(found.group(1), times.getFirst(), times.getLast())),
                said("(?<![\\d.,:/\\p{L}-])(\\d{0,3}[2-9]|1\\d|\\d{1,3}0)" + Numbers.WORD_HYPHEN
                        + words.any("cardinal.ending") + "(?!\\p{L}|\\s" + year + ')',
                        found -> cardinal(found.group(1), Case.GENITIVE)),
                rewritten("№\\s*(?=\\d)", _ -> number + ' '),
                rewritten("№", _ -> ' ' + number + ' '));
    }

    private List<ReadingRule> endings() {
        return List.of(rewritten("(?<=\\d)" + Numbers.WORD_HYPHEN + words.any("range.ordinal-ending")
                + "(?=\\s?[-\u2013~]\\s?\\d)", _ -> ""));
    }

    private List<ReadingRule> ranges() {
        String counted = "(?=\\s?(?:" + Numbers.anyOf(units.units().keySet()) + "(?!\\p{L})|[%°]|(?!"
                + words.any("range.not-counted") + "\\s)\\p{Ll}{3,}))";
        String number = "(\\d{1,6}(?:[.,]\\d+)?)";
        return List.of(
                said("(?<=" + words.anyCase("range.accusative.before") + "\\s)(?<!\\d)(\\d{1,9})(?:" + Numbers.TO + '|'
                        + Numbers.HYPHEN + ")(?=\\d{1,9}" + counted + ")",
                        found -> cardinal(found.group(1), Case.NOMINATIVE)),
                rewritten("(?<![\\d.,:/-])(?:" + words.anyCase("range.from") + "\\s)?(\\d+(?:[.,]\\d+)?)" + Numbers.TO
                        + "(?=\\d+(?![\\d:]|\\.\\d+\\.))", found -> ranges.fromTo(found.group(1), "")),
                rewrittenSometimes("(?<![\\d.,:/\\p{L}-])(?:" + ranges.from() + "\\s)?" + number + Numbers.HYPHEN
                        + number + counted,
                        found -> Numbers.ascends(found.group(1), found.group(2))
                                ? Optional.of(ranges.fromTo(found.group(1), found.group(2)))
                                : Optional.empty()));
    }

    private List<ReadingRule> ordinals() {
        var compounds = new RussianCompounds(numbers, words);
        var ordinals = new RussianOrdinals(numbers, words);
        var romans = new RussianRomanNumerals(numbers, ordinals, words);
        return List.of(
                said(compounds.pattern(), compounds::said),
                said(ordinals.pattern(), ordinals::withEnding),
                saidSometimes(romans.pattern(), romans::said));
    }

    private String cardinal(String number, Case when) {
        return numbers.cardinal(Long.parseLong(number), Gender.MASCULINE, when);
    }

    private String times(String number, String few, String many) {
        var parts = number.split("[.,]");
        if (parts.length == 2) {
            return numbers.decimal(parts[0], parts[1]) + ' ' + few;
        }
        return number + ' ' + (RussianNumbers.isFew(Long.parseLong(number)) ? few : many);
    }
}
