// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import static org.wego.kiosk.reading.ReadingRule.replaced;
import static org.wego.kiosk.reading.ReadingRule.rewritten;
import static org.wego.kiosk.reading.ReadingRule.rewrittenSometimes;
import static org.wego.kiosk.reading.ReadingRule.said;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** How Chinese says the patterns of a kiosk. Numbers that every engine reads correctly stay digits. */
final class ChineseRules implements LanguageRules {

    /** Before these two is liang and not er; an ordinal keeps er. */
    private static final String MEASURES = "(?:\u4e2a|\u4f4d|\u540d|\u6761|\u6b21|\u5929|\u5e74(?!\u7ea7)|\u5c0f\u65f6|\u5206\u949f|\u79d2|\u516c\u91cc|\u5343\u7c73|\u7c73|\u516c\u65a4|\u5343\u514b|\u5143|\u5757|\u7ad9(?!\u53f0)|\u5f20|\u8f86|\u5bb6|\u95f4|\u79cd|\u500d|\u5468|\u9879|\u9875|\u4eba|\u5c81"
            + "|\u5ea7|\u6240|\u4efd|\u4ef6|\u53e5|\u6b65|\u7247|\u676f|\u74f6|\u7ec4|\u6392|\u884c|\u6bb5|\u8d9f|\u73ed|\u8def\u53e3|\u5c42\u697c|\u523b|\u70b9(?!\\d)|\u767e|\u5343|\u4e07|\u4ebf|\u904d|\u5904|\u53e3|\u680b|\u6247|\u53f0|\u628a|\u5305|\u672c|\u573a|\u9053|\u8282|\u5c4a|\u76d2|\u6b3e|\u6279|\u53cc|\u5957|\u652f|\u53ea|\u5b57)";
    private static final String COUNTED = "(?:\u5206\u949f|\u5c0f\u65f6|\u516c\u91cc|\u5343\u7c73|\u7c73|\u516c\u65a4|\u5343\u514b|\u5143|\u5757|\u7ad9|\u4e2a|\u4f4d|\u540d|\u6761|\u6b21|\u5929|\u5e74|\u6708|\u65e5|\u53f7|\u70b9|\u5206|\u79d2|\u5c42|\u697c|\u4eba|\u5c81|\u5468|\u9879|\u9875|%)";

    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("m", "\u7c73"),
            Map.entry("km", "\u516c\u91cc"),
            Map.entry("cm", "\u5398\u7c73"), Map.entry("mm", "\u6beb\u7c73"), Map.entry("m²", "\u5e73\u65b9\u7c73"),
            Map.entry("km²", "\u5e73\u65b9\u516c\u91cc"),
            Map.entry("cm²", "\u5e73\u65b9\u5398\u7c73"), Map.entry("m³", "\u7acb\u65b9\u7c73"),
            Map.entry("ha", "\u516c\u9877"), Map.entry("min", "\u5206\u949f"),
            Map.entry("h", "\u5c0f\u65f6"), Map.entry("s", "\u79d2"), Map.entry("g", "\u514b"),
            Map.entry("kg", "\u516c\u65a4"), Map.entry("t",
                    "\u5428"),
            Map.entry("l", "\u5347"), Map.entry("ml", "\u6beb\u5347"), Map.entry("m/s", "\u7c73\u6bcf\u79d2"),
            Map.entry("°C", "\u6444\u6c0f\u5ea6"), Map.entry(
                    "°F", "\u534e\u6c0f\u5ea6"),
            Map.entry("°", "\u5ea6"), Map.entry("kW", "\u5343\u74e6"), Map.entry("W", "\u74e6"),
            Map.entry("V", "\u4f0f"), Map.entry("GB",
                    "\u5409\u5b57\u8282"),
            Map.entry("MB", "\u5146\u5b57\u8282"), Map.entry("dB", "\u5206\u8d1d"), Map.entry("ft", "\u82f1\u5c3a"),
            Map.entry("mi", "\u82f1\u91cc"), Map.entry(
                    "mph", "\u82f1\u91cc\u6bcf\u5c0f\u65f6"));
    private static final Map<String, String> CURRENCIES = Map.of("₩", "\u97e9\u5143", "\uffe6", "\u97e9\u5143", "$",
            "\u7f8e\u5143", "€", "\u6b27\u5143", "£",
            "\u82f1\u9551", "¥", "\u5143", "\uffe5", "\u5143", "₽", "\u5362\u5e03");
    private static final String NUMBER = "\\d+(?:\\.\\d+)?";
    private static final String DAY = "((?:\u5468|\u661f\u671f)[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u65e5\u5929])";

    @Override
    public AddressSigns signs() {
        return new AddressSigns("\u70b9", "\u827e\u7279", "\u659c\u6760", "\u6760", "\u4e0b\u5212\u7ebf");
    }

    @Override
    public boolean isSpaced() {
        return false;
    }

    @Override
    public List<ReadingRule> rules() {
        return List.of(
                rewritten(Numbers.COMMA_GROUPED, found -> Numbers.joined(found.group())),
                rewritten(
                        Numbers.SPACE_GROUPED + "(?=(?<=000)|" + Numbers.SEVERAL_GROUPS
                                + "|\\s?(?:\u97e9\u5143|\u5143|\u4eba|" + Units.CURRENCY
                                + "))",
                        found -> Numbers
                                .joined(found.group())),
                rewritten("(?<!\\d)(\\d{4})[-/.](0?\\d|1[0-2])[-/.]([0-3]?\\d)(?![\\d-])", found -> found.group(1)
                        + "\u5e74" + number(found.group(2)) + "\u6708" + number(found.group(3)) + "\u65e5"),
                rewritten(Numbers.ROMAN, found -> String.valueOf(Numbers.roman(found.group()))),
                rewritten("\u2116\\s*(\\d+)(?:\u53f7)?", found -> found.group(1) + "\u53f7"),
                said(Numbers.TIME + "(?:" + Numbers.TO + '|' + Numbers.HYPHEN + ')' + Numbers.TIME, found -> time(found
                        .group(1), found.group(2)) + "\u5230" + time(found.group(3), found.group(4))),
                said(Numbers.TIME, found -> time(found.group(1), found.group(2))),
                rewritten(DAY + "(?:" + Numbers.TO + "|-)" + DAY, found -> found.group(1) + "\u5230" + found.group(2)),
                rewritten("(?<!\\d)(\\d{4})(?:" + Numbers.TO + "|-)(\\d{4})\u5e74",
                        found -> found.group(1) + "\u5e74\u5230" + found
                                .group(2) + "\u5e74"),
                said("(?<!\\d)(\\d{4})(?=\u5e74(?![\u7ea7\u4ee5]|\u524d|\u540e))",
                        found -> ChineseNumbers.year(found.group(1))),
                said(Numbers.DECIMAL + "(?:" + Numbers.TO + '|' + Numbers.HYPHEN + "|\u5230)(" + NUMBER + ")\\s?%",
                        found -> "\u767e\u5206\u4e4b"
                                + value(found.group(1)) + "\u5230\u767e\u5206\u4e4b" + value(found.group(2))),
                rewritten("(?<=[\\d\\p{IsHan}%])" + Numbers.TO + "(?=\\d)|" + Numbers.BETWEEN_WORDS, _ -> "\u5230"),
                rewritten(Numbers.LETTERS, found -> found.group(1) + "\u5230" + found.group(2)),
                rewrittenSometimes(Numbers.DECIMAL + Numbers.HYPHEN + "(" + NUMBER + ")(?=\\s?(?:" + COUNTED + '|'
                        + Units.pattern() + "))(?!\\s?(?:\u8def|\u53f7))", ChineseRules::ascending),
                // Lines and rooms of three and more digits.
                said("(?<![\\d.,:\\p{IsLatin}-])(\\d{3,4})(?=\u8def(?!\u53e3)|\u53f7(?:\u516c\u4ea4|\u7ebf\u8def)|\u5ba4|\u623f)",
                        found -> ChineseNumbers.code(
                                found.group(1))),
                said("(?<![\\d.,:\\p{IsLatin}/])(\\d+(?:\\.\\d+)?)\\s?%",
                        found -> "\u767e\u5206\u4e4b" + value(found.group(1))),
                said("(?<![\\d.,:\\p{IsLatin}/])(\\d+(?:\\.\\d+)?)\\s?‰",
                        found -> "\u5343\u5206\u4e4b" + value(found.group(1))),
                said(Units.amount(NUMBER), ChineseRules::amount),
                said(Units.measured(NUMBER), ChineseRules::measured),
                said("(?<![\\p{L}\\d])B(\\d)F?(?![A-Za-z\\d])(?:\u5c42|\u697c)?",
                        found -> "\u5730\u4e0b" + ChineseNumbers.of(Long
                                .parseLong(found.group(1))) + "\u5c42"),
                said("(?<![\\p{IsLatin}\\d-])(\\d{1,3})F(?![A-Za-z\\d])", found -> found.group(1) + "\u697c"),
                said("(?<![\\d.,:\\p{IsLatin}\u7b2c\u5468\u671f/-])2(?=\u5230[\ue000-\uf8ff]|(?:\u5230\\d+)?\\s?(?:"
                        + MEASURES + "|(?:km|m|h|min|kg)(?![\\p{IsLatin}/])))(?!\u5e74(?:\\d|\u7ea7))",
                        _ -> "\u4e24"),
                said(Numbers.TIMES, found -> value(found.group(1)) + "\u500d"),
                said("(\\d+)\\s?½", found -> found.group(1) + "\u53c8\u4e8c\u5206\u4e4b\u4e00"),
                replaced("½", "\u4e8c\u5206\u4e4b\u4e00"), replaced("¼", "\u56db\u5206\u4e4b\u4e00"),
                replaced("¾", "\u56db\u5206\u4e4b\u4e09"),
                said("(?<![\\d.,:\\p{IsLatin}])(\\d{1,9})\\.(\\d{1,6})(?!\\.?\\d)", found -> ChineseNumbers.decimal(
                        found.group(1), found.group(2))));
    }

    private static String number(String digits) {
        return String.valueOf(Integer.parseInt(digits));
    }

    private static Optional<String> ascending(MatchResult range) {
        return Numbers.ascends(range.group(1), range.group(2)) ? Optional.of(range.group(1) + "\u5230" + range.group(2))
                : Optional.empty();
    }

    private static String time(String hours, String minutes) {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        String begin = (hour == 2 ? "\u4e24" : ChineseNumbers.of(hour)) + "\u70b9";
        return begin + switch (minute) {
            case 0 -> "";
            default -> (minute < 10 ? "\u96f6" : "") + ChineseNumbers.of(minute) + "\u5206";
        };
    }

    private static String amount(MatchResult found) {
        String number = found.group(2) == null ? found.group(3) : found.group(2);
        return counted(number) + CURRENCIES.get(found.group(1) == null ? found.group(4) : found.group(1));
    }

    private static String measured(MatchResult found) {
        String number = found.group(2);
        String symbol = Units.symbol(found.group(3));
        String minus = found.group(1) == null ? "" : symbol.equals("°C") ? "\u96f6\u4e0b" : "\u8d1f";
        if (symbol.equals("km/h")) {
            return "\u65f6\u901f" + counted(number) + "\u516c\u91cc";
        }
        return minus + counted(number) + UNITS.getOrDefault(symbol, symbol);
    }

    private static String counted(String number) {
        return number.equals("2") ? "\u4e24" : value(number);
    }

    private static String value(String number) {
        var parts = number.split("\\.");
        return parts.length == 2 ? ChineseNumbers.decimal(parts[0], parts[1]) : number;
    }
}
