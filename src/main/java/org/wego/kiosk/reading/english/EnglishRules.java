// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading.english;

import static org.wego.kiosk.reading.rule.ReadingRule.replaced;
import static org.wego.kiosk.reading.rule.ReadingRule.rewritten;
import static org.wego.kiosk.reading.rule.ReadingRule.rewrittenSometimes;
import static org.wego.kiosk.reading.rule.ReadingRule.said;
import static org.wego.kiosk.reading.rule.ReadingRule.saidSometimes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.wego.kiosk.reading.rule.CommonRules;
import org.wego.kiosk.reading.rule.LanguageRules;
import org.wego.kiosk.reading.rule.Numbers;
import org.wego.kiosk.reading.rule.ReadingRule;
import org.wego.kiosk.reading.rule.Telephones;
import org.wego.kiosk.reading.rule.Units;

/** The reading rules of English. */
public final class EnglishRules implements LanguageRules {

    private static final String NUMBER = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";

    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("m", "metre"), Map.entry("km",
            "kilometre"), Map.entry("cm", "centimetre"), Map.entry("mm", "millimetre"), Map.entry("m²", "square metre"),
            Map.entry("km²", "square kilometre"), Map.entry("cm²", "square centimetre"), Map.entry("m³", "cubic metre"),
            Map.entry("ha", "hectare"), Map.entry("min", "minute"), Map.entry("h", "hour"), Map.entry("s", "second"),
            Map.entry("g", "gram"), Map.entry("kg", "kilogram"), Map.entry("t", "tonne"), Map.entry("l", "litre"),
            Map.entry("ml", "millilitre"), Map.entry("mi", "mile"), Map.entry("W", "watt"), Map.entry("kW", "kilowatt"),
            Map.entry("V", "volt"), Map.entry("GB", "gigabyte"), Map.entry("MB", "megabyte"), Map.entry("dB",
                    "decibel"));
    /** Units of several words, or with an irregular plural: singular, plural. */
    private static final Map<String, List<String>> LONGER = Map.of("°C", List.of("degree Celsius", "degrees Celsius"),
            "°F", List.of("degree Fahrenheit", "degrees Fahrenheit"), "°", List.of("degree", "degrees"), "%",
            List.of("percent", "percent"), "‰", List.of("per mille", "per mille"), "ft", List.of("foot", "feet"),
            "km/h", List.of("kilometre per hour", "kilometres per hour"), "m/s",
            List.of("metre per second", "metres per second"), "mph", List.of("mile per hour", "miles per hour"));
    /** Currencies by sign. The signs of won and yen also occur in full width. */
    private static final Map<String, String> CURRENCIES = Map.of("₩", "won", "\uffe6", "won", "$", "dollar", "€",
            "euro", "£", "pound", "¥", "yen", "\uffe5", "yen", "₽", "rouble");
    private static final Map<String, String> DAYS = Map.of("Mon", "Monday", "Tue", "Tuesday", "Wed", "Wednesday",
            "Thu", "Thursday", "Fri", "Friday", "Sat", "Saturday", "Sun", "Sunday");
    private static final String DAY = "(?<![\\p{L}\\d])(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\\.|[a-z]*day|s)?(?![\\p{L}])";

    /** Words before numbers such as B1 that do not name floors. */
    private static final String NUMBERED = "(?i:bus|buses|line|gate|route|exit|stop|platform|room|hall|booth|desk|seat"
            + "|row|zone|bay|stand|berth|form)";
    /** Words after a number that show that a space groups its thousands. */
    private static final String COUNTED = "won|yen|people|visitors|passengers|residents|members|euros?|dollars?|pounds?"
            + "|metres?|meters?|km|m²?|kg";

    @Override
    public AddressSigns signs() {
        return new AddressSigns("dot", "at", "slash", "dash", "underscore");
    }

    @Override
    public List<ReadingRule> rules() {
        return List.of(
                replaced(Numbers.RATIO, "1 to"),
                replaced("(?<![\\d.,:/])24/7(?![\\d/])", "24 7"),
                rewritten(Numbers.ROMAN, found -> String.valueOf(Numbers.roman(found.group()))),
                rewritten("(?:№|(?<![\\p{L}\\d])Nos?\\.)\\s*(?=\\d)", _ -> "number "),
                replaced("(?<![\\p{L}\\d])[Tt]el\\.(?=\\s*\\S)", "telephone"),
                said("(?<![\\p{L}\\d])ext\\.\\s*(\\d+)", found -> "extension " + Telephones.digits(found.group(1))),
                CommonRules.spacedThousands(COUNTED),
                rewritten(DAY + Numbers.TO + DAY, found -> DAYS.get(found.group(1)) + " to " + DAYS.get(found.group(
                        2))),
                rewritten(DAY + "\\s?-\\s?" + DAY, found -> DAYS.get(found.group(1)) + " to " + DAYS.get(found.group(
                        2))),
                rewritten("(?<=\\d)(?:\\s?[ap]\\.?m\\.?)?(?:" + Numbers.TO + ")(?=[₩$€£¥]?\\d)", found -> found.group()
                        .replaceAll(Numbers.TO + "$", " to ")),
                rewritten("(?<=\\d:[0-5]\\d)" + Numbers.HYPHEN + "(?=\\d?\\d:[0-5]\\d)", _ -> " to "),
                rewrittenSometimes(Numbers.DECIMAL + Numbers.HYPHEN + "(\\d+(?:\\.\\d+)?)(?=\\s?(?:" + Units.pattern()
                        + "|a\\.?m|p\\.?m|minutes?|hours?|metres?|meters?|days?|people|stops?|[JFMASOND][a-z]{2,8})"
                        + "(?!\\p{L}))", EnglishRules::ascending),
                rewrittenSometimes("(?<![\\d.,:\\p{L}/+-])(\\d)-(\\d\\d?)(?![\\d.,:/-]?\\d|-?\\p{L})",
                        EnglishRules::ascending),
                rewritten(Numbers.LETTERS, found -> found.group(1) + " to " + found.group(2)),
                rewritten(Numbers.BETWEEN_WORDS, _ -> " to "),
                said(Numbers.TIMES, found -> found.group(1) + " times"),
                said("(?<![\\d.,:])(0?[1-9]|1[0-2]):00\\s?(?=[ap]\\.?m)", found -> Numbers.unpadded(found.group(1))),
                said("(?<![\\d.,:])(0?\\d|1[0-2]):00(?![\\d:]|\\s?[ap]\\.?m)", found -> Integer.parseInt(found.group(
                        1)) == 0 ? "midnight" : Integer.parseInt(found.group(1)) + " o'clock"),
                said("(?<![\\d.,:])(1[3-9]|2[0-4]):00(?![\\d:])", found -> found.group(1) + " hundred"),
                saidSometimes("(?<![\\p{L}\\d-])(\\d{1,3})F(?![\\p{L}\\d])", found -> Optional.of(ordinal(found.group(
                        1)) + " floor")),
                said("(?<![\\p{L}\\d])(?:[Ll]evel |[Ff]loor )?(?:(?<!" + NUMBERED
                        + " )B(\\d)F?)(?![\\p{L}\\d]|[-.]\\d)", found -> "basement " + found.group(1)),
                said("(?<![\\p{L}\\d])([1-9]\\d*)\\s?½", found -> found.group(1) + " and a half"),
                replaced("½", "one half"), replaced("¼", "one quarter"), replaced("¾", "three quarters"),
                said(Units.amount(NUMBER), EnglishRules::amount),
                said("(?<![\\p{L}\\d])(?:KRW|₩)\\s?(" + NUMBER + ")", found -> found.group(1) + " won"),
                said("<\\s?(?=\\d)", _ -> "less than "), said(">\\s?(?=\\d)", _ -> "more than "),
                said(Units.measured(NUMBER), EnglishRules::measured));
    }

    private static Optional<String> ascending(MatchResult range) {
        return Numbers.ascends(range.group(1), range.group(2)) ? Optional.of(range.group(1) + " to " + range.group(2))
                : Optional.empty();
    }

    private static String measured(MatchResult found) {
        String number = found.group(2);
        boolean isOne = number.equals("1");
        String symbol = Units.symbol(found.group(3));
        String unit = LONGER.containsKey(symbol) ? LONGER.get(symbol).get(isOne ? 0 : 1)
                : UNITS.getOrDefault(symbol, symbol) + (isOne ? "" : "s");
        return (found.group(1) == null ? "" : "minus ") + number + ' ' + unit;
    }

    private static String amount(MatchResult found) {
        String number = Units.amountNumber(found);
        String sign = Units.amountSign(found);
        String currency = CURRENCIES.getOrDefault(sign, sign);
        boolean isPlural = !number.equals("1") && !currency.equals("won") && !currency.equals("yen");
        return number + ' ' + currency + (isPlural ? "s" : "");
    }

    private static String ordinal(String number) {
        boolean isTeen = number.matches(".*1\\d");
        return number + switch (isTeen ? '0' : number.charAt(number.length() - 1)) {
            case '1' -> "st";
            case '2' -> "nd";
            case '3' -> "rd";
            default -> "th";
        };
    }
}
