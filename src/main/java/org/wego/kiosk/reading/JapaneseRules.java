// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import static org.wego.kiosk.reading.ReadingRule.replaced;
import static org.wego.kiosk.reading.ReadingRule.rewritten;
import static org.wego.kiosk.reading.ReadingRule.rewrittenSometimes;
import static org.wego.kiosk.reading.ReadingRule.said;
import static org.wego.kiosk.reading.ReadingRule.saidSometimes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** How Japanese says the patterns of a kiosk, in kana. */
final class JapaneseRules implements LanguageRules {

    /** A day is read behind its month, and alone where its name is a word of its own. */
    private static final String COUNTER = "(?:(?!\u65e5(?!\u9593))" + Numbers.anyOf(JapaneseCounters.WRITTEN.keySet())
            + "|(?<=\u6708\\s?\\d{1,2}\\s?|(?<!\\d)(?:\\d|10|14|20|24)\\s?)\u65e5)";
    private static final String KANA_COUNTER = Numbers.anyOf(JapaneseCounters.KANA.keySet());
    /** What may follow a counter in kana: a space, a mark, or a particle. */
    private static final String AFTER_KANA = "(?=$|[^\\p{IsHiragana}]|(?:\u3067|\u306b|\u306e|\u306f|\u308f|\u304c|\u3092|\u304b\u3089|\u307e\u3067|\u3078|\u3048|\u3068|\u3082|\u3067\u3059|\u3061\u3085\u3046|\u307e\u3048|\u3054|\u3044\u306a\u3044)"
            + "(?:$|[^\\p{IsHiragana}]|.))";
    /** Particles that are not written as they sound. */
    private static final String PARTICLE = "((?:\u306f|\u3078)(?=$|[^\\p{IsHiragana}]))?";

    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("m", "\u30e1\u30fc\u30c8\u30eb"),
            Map.entry("km", "\u30ad\u30ed\u30e1\u30fc\u30c8\u30eb"),
            Map.entry("cm", "\u30bb\u30f3\u30c1\u30e1\u30fc\u30c8\u30eb"),
            Map.entry("mm", "\u30df\u30ea\u30e1\u30fc\u30c8\u30eb"),
            Map.entry("m²", "\u3078\u3044\u307b\u3046\u30e1\u30fc\u30c8\u30eb"), Map.entry("km²",
                    "\u3078\u3044\u307b\u3046\u30ad\u30ed\u30e1\u30fc\u30c8\u30eb"),
            Map.entry("cm²", "\u3078\u3044\u307b\u3046\u30bb\u30f3\u30c1\u30e1\u30fc\u30c8\u30eb"),
            Map.entry("m³", "\u308a\u3063\u307d\u3046\u30e1\u30fc\u30c8\u30eb"),
            Map.entry("ha", "\u30d8\u30af\u30bf\u30fc\u30eb"), Map.entry("s",
                    "\u3073\u3087\u3046"),
            Map.entry("g", "\u30b0\u30e9\u30e0"), Map.entry("kg", "\u30ad\u30ed\u30b0\u30e9\u30e0"),
            Map.entry("t", "\u30c8\u30f3"), Map.entry("l", "\u30ea\u30c3\u30c8\u30eb"),
            Map.entry("ml",
                    "\u30df\u30ea\u30ea\u30c3\u30c8\u30eb"),
            Map.entry("m/s", "\u30e1\u30fc\u30c8\u30eb \u307e\u3044\u3073\u3087\u3046"), Map.entry("°C", "\u3069"),
            Map.entry("°F", "\u3069"), Map.entry("°", "\u3069"), Map.entry(
                    "%", "\u30d1\u30fc\u30bb\u30f3\u30c8"),
            Map.entry("‰", "\u30d1\u30fc\u30df\u30eb"), Map.entry("kW", "\u30ad\u30ed\u30ef\u30c3\u30c8"),
            Map.entry("W", "\u30ef\u30c3\u30c8"), Map.entry("V", "\u30dc\u30eb\u30c8"), Map.entry(
                    "GB", "\u30ae\u30ac\u30d0\u30a4\u30c8"),
            Map.entry("MB", "\u30e1\u30ac\u30d0\u30a4\u30c8"), Map.entry("dB", "\u30c7\u30b7\u30d9\u30eb"),
            Map.entry("ft", "\u30d5\u30a3\u30fc\u30c8"), Map.entry("mi", "\u30de\u30a4\u30eb"),
            Map.entry(
                    "mph", "\u30de\u30a4\u30eb"),
            Map.entry("km/h", "\u30ad\u30ed\u30e1\u30fc\u30c8\u30eb"));
    private static final Map<String, String> CURRENCIES = Map.of("₩", "\u30a6\u30a9\u30f3", "\uffe6",
            "\u30a6\u30a9\u30f3", "$", "\u30c9\u30eb", "€", "\u30e6\u30fc\u30ed",
            "£",
            "\u30dd\u30f3\u30c9", "¥", "\u3048\u3093", "\uffe5", "\u3048\u3093", "₽", "\u30eb\u30fc\u30d6\u30eb");
    private static final Map<String, String> DAYS = Map.of("\u6708", "\u3052\u3064\u3088\u3046", "\u706b",
            "\u304b\u3088\u3046", "\u6c34", "\u3059\u3044\u3088\u3046", "\u6728", "\u3082\u304f\u3088\u3046", "\u91d1",
            "\u304d\u3093\u3088\u3046",
            "\u571f", "\u3069\u3088\u3046", "\u65e5", "\u306b\u3061\u3088\u3046");
    private static final String DAY = "(?<![\\d\\p{IsHan}])([\u6708\u706b\u6c34\u6728\u91d1\u571f\u65e5])(?:\u66dc\u65e5?)?";

    @Override
    public AddressSigns signs() {
        return new AddressSigns("\u30c9\u30c3\u30c8", "\u30a2\u30c3\u30c8\u30de\u30fc\u30af",
                "\u30b9\u30e9\u30c3\u30b7\u30e5", "\u30cf\u30a4\u30d5\u30f3", "\u30a2\u30f3\u30c0\u30fc\u30d0\u30fc");
    }

    @Override
    public List<ReadingRule> rules() {
        return Stream.concat(patterns().stream(), JapaneseSurroundings.rules().stream()).toList();
    }

    private static List<ReadingRule> patterns() {
        return List.of(
                rewritten(Numbers.COMMA_GROUPED, found -> Numbers.joined(found.group())),
                rewritten(Numbers.SPACE_GROUPED + "(?=(?<=000)|" + Numbers.SEVERAL_GROUPS
                        + "|\\s?(?:\u5186|\u4eba|\u540d|\u30a6\u30a9\u30f3|"
                        + Units.CURRENCY + "))", found -> Numbers.joined(found.group())),
                rewritten("(?<!\\d)(\\d{4})[-/.](0?\\d|1[0-2])[-/.]([0-3]?\\d)(?![\\d-])",
                        found -> found.group(1) + "\u5e74"
                                + number(found.group(2)) + "\u6708" + number(found.group(3)) + "\u65e5"),
                rewritten(Numbers.ROMAN, found -> String.valueOf(Numbers.roman(found.group()))),
                rewritten("\u2116\\s*(\\d+)(?:\u756a)?", found -> found.group(1) + "\u756a"),
                said(Numbers.TIME + "(?:" + Numbers.TO + '|' + Numbers.HYPHEN + ')' + Numbers.TIME, found -> time(found
                        .group(1), found.group(2)) + " \u304b\u3089 " + time(found.group(3), found.group(4))),
                said(Numbers.TIME, found -> time(found.group(1), found.group(2))),
                said(DAY + Numbers.TO
                        + "([\u6708\u706b\u6c34\u6728\u91d1\u571f\u65e5])(?:\u66dc\u65e5?)?(?!\\p{IsHan})",
                        found -> DAYS.get(found.group(1)) + " \u304b\u3089 "
                                + DAYS.get(found.group(2))),
                said("(?<![\\d.,:])([12]?\\d|3[01])(?:\u65e5)?(?:" + Numbers.TO + "|-)([12]?\\d|3[01])\u65e5(?!\u9593)",
                        found -> (found.group(1).equals("1") ? "\u3064\u3044\u305f\u3061"
                                : counted("\u65e5", found.group(1))) + "\u304b\u3089 "
                                + counted("\u65e5", found.group(2))),
                rewrittenSometimes(
                        "(?<![\\d.,:\\p{IsLatin}])(\\d+(?:\\.\\d+)?)(?:" + Numbers.TO + ")(\\d+(?:\\.\\d+)?)\\s?("
                                + COUNTER + '|' + Units.pattern() + ")",
                        found -> Optional.of(found.group(1) + found.group(3)
                                + "\u304b\u3089" + found.group(2) + found.group(3))),
                rewrittenSometimes("(?<![\\d.,:\\p{IsLatin}])(\\d+(?:\\.\\d+)?)" + Numbers.HYPHEN
                        + "(\\d+(?:\\.\\d+)?)\\s?(?!\u756a(?!\u76ee)|\u53f7|\u8857|\u4e01\u76ee)(" + COUNTER + '|'
                        + Units.pattern() + ")",
                        JapaneseRules::ascending),
                rewritten("(?<=[\\d\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}%])" + Numbers.TO + "(?=\\d)|"
                        + Numbers.BETWEEN_WORDS,
                        _ -> "\u304b\u3089"),
                rewritten(Numbers.LETTERS, found -> found.group(1) + "\u304b\u3089" + found.group(2)),
                said("(?<![\\p{L}\\d])B(\\d)F?(?![A-Za-z\\d\u968e])", found -> "\u3061\u304b " + floor(found.group(1))),
                said("\u5730\u4e0b\\s?(\\d)\\s?\u968e", found -> "\u3061\u304b " + floor(found.group(1))),
                said("(?<![\\p{IsLatin}\\d-])(\\d{1,3})F(?![A-Za-z\\d])", found -> floor(found.group(1))),
                said("(?<=\u6708\\s?)(?<!\\d)1\\s?\u65e5(?!\u9593)", _ -> "\u3064\u3044\u305f\u3061"),
                said("(?<![\\d.,:])(\\d{1,2})\\s?\u6642\u534a",
                        found -> counted("\u6642", found.group(1)) + "\u306f\u3093"),
                said("(?<![\\d.,:])(\\d{1,2})\\s?\u6642\u9593\u534a",
                        found -> counted("\u6642\u9593", found.group(1)) + "\u306f\u3093"),
                saidSometimes(Numbers.WHOLE + "\\s?(" + COUNTER + ")\\s?" + PARTICLE, JapaneseRules::counting),
                saidSometimes(Numbers.WHOLE + "(\\s?)(" + KANA_COUNTER + ')' + AFTER_KANA, JapaneseRules::kana),
                said("(\\d+(?:\\.\\d+)?)\\s?\u500d", found -> value(found.group(1)) + " \u3070\u3044"),
                said(Numbers.TIMES, found -> value(found.group(1)) + " \u3070\u3044"),
                said("(?<![\\d.,:])(\\d+(?:\\.\\d+)?)\\s?(\u4e07|\u5104)\\s?(\u5186|\u30a6\u30a9\u30f3|\u30c9\u30eb|\u4eba|\u540d)?",
                        JapaneseRules::large),
                said(Units.amount("\\d+(?:\\.\\d+)?"), JapaneseRules::amount),
                said(Units.measured("\\d+(?:\\.\\d+)?"), JapaneseRules::measured),
                said("(\\d+)\\s?½",
                        found -> JapaneseNumbers.of(Long.parseLong(found.group(1)))
                                + "\u3068 \u306b\u3076\u3093\u306e \u3044\u3061"),
                replaced("½", "\u306b\u3076\u3093\u306e \u3044\u3061"),
                replaced("¼", "\u3088\u3093\u3076\u3093\u306e \u3044\u3061"),
                replaced("¾", "\u3088\u3093\u3076\u3093\u306e \u3055\u3093"),
                said("(?<![\\d.,:\\p{IsLatin}])(\\d{1,9})\\.(\\d{1,6})(?!\\.?\\d)", found -> JapaneseNumbers.decimal(
                        found.group(1), found.group(2))));
    }

    private static String number(String digits) {
        return String.valueOf(Integer.parseInt(digits));
    }

    /** Tens of thousands and more. */
    private static String large(MatchResult found) {
        String unit = found.group(2).equals("\u4e07") ? "\u307e\u3093" : "\u304a\u304f";
        String counted = switch (found.group(3) == null ? "" : found.group(3)) {
            case "\u5186" -> "\u3048\u3093";
            case "\u4eba" -> "\u306b\u3093";
            case "\u540d" -> "\u3081\u3044";
            case "" -> "";
            default -> ' ' + found.group(3);
        };
        return value(found.group(1)) + unit + counted;
    }

    private static Optional<String> ascending(MatchResult range) {
        return Numbers.ascends(range.group(1), range.group(2))
                ? Optional.of(range.group(1) + range.group(3) + "\u304b\u3089" + range.group(2) + range.group(3))
                : Optional.empty();
    }

    private static String counted(String counter, String digits) {
        return counter(counter).counting(Long.parseLong(digits));
    }

    private static JapaneseCounter counter(String written) {
        return JapaneseCounters.WRITTEN.getOrDefault(written, JapaneseCounter.plain(written));
    }

    private static String floor(String digits) {
        return counted("\u968e", digits);
    }

    private static String time(String hours, String minutes) {
        return counted("\u6642", hours) + (Integer.parseInt(minutes) == 0 ? "" : ' ' + counted("\u5206", minutes));
    }

    private static Optional<String> counting(MatchResult found) {
        String digits = found.group(1);
        boolean isSpelled = !Numbers.isCount(digits);
        String counter = found.group(2);
        if (digits.length() > 12 || (counter.equals("\u3064") && digits.length() > 1)) {
            return Optional.empty();
        }
        String particle = found.group(3) == null ? "" : found.group(3).equals("\u306f") ? "\u308f" : "\u3048";
        String words = isSpelled ? JapaneseNumbers.spelled(digits) + ' ' + counter(counter).kana()
                : counted(counter, digits);
        return Optional.of(words + particle);
    }

    /** Only what the engine would say in another way: digits before regular counters stay. */
    private static Optional<String> kana(MatchResult found) {
        String digits = found.group(1);
        var counter = JapaneseCounters.KANA.get(found.group(3));
        if (!Numbers.isCount(digits) || counter == null) {
            return Optional.empty();
        }
        long number = Long.parseLong(digits);
        String words = counter.counting(number);
        return words.equals(JapaneseNumbers.of(number) + counter.kana()) ? Optional.empty() : Optional.of(words);
    }

    private static String amount(MatchResult found) {
        String number = found.group(2) == null ? found.group(3) : found.group(2);
        String currency = CURRENCIES.get(found.group(1) == null ? found.group(4) : found.group(1));
        return value(number) + ' ' + currency;
    }

    private static String measured(MatchResult found) {
        String number = found.group(2);
        String symbol = Units.symbol(found.group(3));
        String minus = found.group(1) == null ? ""
                : symbol.equals("°C") ? "\u308c\u3044\u304b " : "\u30de\u30a4\u30ca\u30b9 ";
        if (!number.contains(".") && symbol.equals("min")) {
            return counted("\u5206", number);
        }
        if (!number.contains(".") && symbol.equals("h")) {
            return counted("\u6642\u9593", number);
        }
        String unit = switch (symbol) {
            case "min" -> "\u3075\u3093";
            case "h" -> "\u3058\u304b\u3093";
            default -> UNITS.getOrDefault(symbol, symbol);
        };
        return minus + (symbol.equals("km/h") ? "\u3058\u305d\u304f " : "") + value(number) + ' ' + unit;
    }

    private static String value(String number) {
        var parts = number.replace(Numbers.JOINED, "").split("\\.");
        return parts.length == 2 ? JapaneseNumbers.decimal(parts[0], parts[1])
                : JapaneseNumbers.of(Long.parseLong(
                        parts[0]));
    }
}
