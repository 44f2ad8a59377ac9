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

/**
 * How Korean says the patterns of a kiosk.
 *
 * <p>Sino-Korean numbers before floors, exits, lines, minutes and money are left to the engine, which knows them.
 */
final class KoreanRules implements LanguageRules {

    /** Counters that native numerals stand before; those that begin with another stand first. */
    private static final String NATIVE = "(?:\uac00\uc9c0|\uac1c(?!\uc6d4|\ub144|\uc18c|\uad6d|\uc0ac)|\uad70\ub370|\uacf3|\uba85|\uc0ac\ub78c|\uc2dc\uac04|\uc0b4|\ub9c8\ub9ac|\ub300(?![\uac00-\ud7a3]*\uad50)|\uad8c|\uc7a5(?![\uac00-\ud7a3])"
            + "|\uadf8\ub987|\ud310(?![\uac00-\ud7a3])|\ubd09\uc9c0|\uc0c1\uc790|\ubc8c(?![\uac00-\ud7a3])|\uc794|\ubcd1(?![\uac00-\ud7a3])|\ucc44|\ucf24\ub808|\uc1a1\uc774|\uadf8\ub8e8|\ubc8c|\uc790\ub8e8|\ud1b5(?![\uac00-\ud7a3])|\ub2ec(?!\ub7ec)|\uc815\uac70\uc7a5|\uc815\ub958\uc7a5|\uc904|\uce78|\ubc14\ud034|\uac78\uc74c|\ubc1c\uc790\uad6d|\ubc30(?![\uac00-\ud7a3]*[\uc120\uc1a1])"
            + "|\ud300|\uc30d|\uc870\uac01|\ub07c|\uc138\ud2b8|\uc885\ub958|\uadf8\ub8f9|\ub098\ub77c|\ub3c4\uc2dc|\uac74(?![\uac00-\ud7a3]*\ubb3c)|\ud3b8(?![\uac00-\ud7a3])|\uc790\ub9ac|\ube14\ub85d|\uc2dc(?=$|[^\uac00-\ud7a3]|[\uc5d0\ub294\uac00\uc774\ubd80\uae4c\ucbe4\uacbd\uc815\ubc18\uc804\uc640\uc744\ub97c\ub85c])"
            + ")";
    private static final String SINO = "(?:\uac1c\uc6d4|\uac1c\uc18c|\uac1c\uad6d|\ubc88\uc9f8|\ubd84|\ucd08|\uc77c|\uc6d4|\ub144|\uc8fc|\uce35|\ud638\uc120|\ud638|\ubc88|\uc6d0|\ud68c|\uc704|\uc138|\uc778|\ucabd|\ud398\uc774\uc9c0|\ubbf8\ud130|\ud0ac\ub85c\ubbf8\ud130|\uc13c\ud2f0\ubbf8\ud130|\ud0ac\ub85c\uadf8\ub7a8"
            + "|\uadf8\ub7a8|\ub9ac\ud130|\ub3c4|\ud37c\uc13c\ud2b8|\ub2ec\ub7ec|\ub9cc\\s?\uc6d0|\uc778\ubd84|\ubc15|km|m|kg|cm|%|℃)";
    private static final String PARTICLE_END = "(?!\\s?(?:\uae4c\uc9c0|\uc0ac\uc774))";

    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("m", "\ubbf8\ud130"),
            Map.entry("km", "\ud0ac\ub85c\ubbf8\ud130"),
            Map.entry("cm", "\uc13c\ud2f0\ubbf8\ud130"), Map.entry("mm", "\ubc00\ub9ac\ubbf8\ud130"),
            Map.entry("m²", "\uc81c\uacf1\ubbf8\ud130"), Map.entry("km²", "\uc81c\uacf1\ud0ac\ub85c\ubbf8\ud130"),
            Map.entry("cm²", "\uc81c\uacf1\uc13c\ud2f0\ubbf8\ud130"), Map.entry("m³", "\uc138\uc81c\uacf1\ubbf8\ud130"),
            Map.entry("ha", "\ud5e5\ud0c0\ub974"), Map.entry("min", "\ubd84"),
            Map.entry("h", "\uc2dc\uac04"), Map.entry("s", "\ucd08"), Map.entry("g", "\uadf8\ub7a8"),
            Map.entry("kg", "\ud0ac\ub85c\uadf8\ub7a8"),
            Map.entry("t", "\ud1a4"), Map.entry("l", "\ub9ac\ud130"), Map.entry("ml", "\ubc00\ub9ac\ub9ac\ud130"),
            Map.entry("m/s", "\ubbf8\ud130 \ud37c \uc138\ucee8\ub4dc"),
            Map.entry("°F", "\ub3c4"), Map.entry("°", "\ub3c4"), Map.entry("%", "\ud37c\uc13c\ud2b8"),
            Map.entry("‰", "\ud37c\ubc00"),
            Map.entry("°C", "\ub3c4"), Map.entry("kW", "\ud0ac\ub85c\uc640\ud2b8"), Map.entry("W", "\uc640\ud2b8"),
            Map.entry("V", "\ubcfc\ud2b8"),
            Map.entry("GB", "\uae30\uac00\ubc14\uc774\ud2b8"), Map.entry("MB", "\uba54\uac00\ubc14\uc774\ud2b8"),
            Map.entry("dB", "\ub370\uc2dc\ubca8"), Map.entry("ft", "\ud53c\ud2b8"),
            Map.entry("mi", "\ub9c8\uc77c"), Map.entry("mph", "\ub9c8\uc77c"),
            Map.entry("km/h", "\ud0ac\ub85c\ubbf8\ud130"));
    private static final Map<String, String> CURRENCIES = Map.of("₩", "\uc6d0", "\uffe6", "\uc6d0", "$", "\ub2ec\ub7ec",
            "€", "\uc720\ub85c", "£",
            "\ud30c\uc6b4\ub4dc", "¥", "\uc5d4", "\uffe5", "\uc5d4", "₽", "\ub8e8\ube14");
    private static final String DAYS = "\uc6d4\ud654\uc218\ubaa9\uae08\ud1a0\uc77c";
    private static final String DAY = "(?<![\uac00-\ud7a3])([\uc6d4\ud654\uc218\ubaa9\uae08\ud1a0\uc77c])(?:\uc694\uc77c)?";

    @Override
    public AddressSigns signs() {
        return new AddressSigns("\ub2f7", "\uace8\ubc45\uc774", "\uc2ac\ub798\uc2dc", "\ud558\uc774\ud508",
                "\ubc11\uc904");
    }

    @Override
    public List<ReadingRule> rules() {
        return List.of(
                rewritten(Numbers.COMMA_GROUPED, found -> Numbers.joined(found.group())),
                rewritten(
                        Numbers.SPACE_GROUPED + "(?=(?<=000)|" + Numbers.SEVERAL_GROUPS
                                + "|\\s?(?:\uc6d0|\uba85|\ub2ec\ub7ec|" + Units.CURRENCY
                                + "))",
                        found -> Numbers
                                .joined(found.group())),
                rewritten("(?<!\\d)(\\d{4})(?:-|/|\\.\\s?)(0?\\d|1[0-2])(?:-|/|\\.\\s?)([0-3]?\\d)\\.?(?![\\d-])",
                        found -> found.group(1) + "\ub144 " + number(found.group(2)) + "\uc6d4 "
                                + number(found.group(3)) + "\uc77c"),
                rewritten(Numbers.ROMAN, found -> String.valueOf(Numbers.roman(found.group()))),
                rewritten("\u2116\\s*(\\d+)(?:\\s*\ubc88)?", found -> found.group(1) + "\ubc88"),
                // A range of times, of days, of counts.
                said(Numbers.TIME + "(?:" + Numbers.TO + '|' + Numbers.HYPHEN + ')' + Numbers.TIME + PARTICLE_END,
                        found -> time(found.group(1), found.group(2)) + "\ubd80\ud130 "
                                + time(found.group(3), found.group(4))
                                + "\uae4c\uc9c0"),
                said(Numbers.TIME, found -> time(found.group(1), found.group(2))),
                said(DAY + "\\s?[~\u2013\u223c\u301c\uff5e-]\\s?([" + DAYS + "])(?:\uc694\uc77c)?(?![\uac00-\ud7a3])",
                        found -> found.group(
                                1) + "\uc694\uc77c\ubd80\ud130 " + found.group(2) + "\uc694\uc77c\uae4c\uc9c0"),
                rewritten(Numbers.DECIMAL + "\uc2dc?" + Numbers.TO + "(\\d{1,2})\uc2dc(?!\uac04)" + PARTICLE_END,
                        found -> found.group(
                                1) + "\uc2dc\ubd80\ud130 " + found.group(2) + "\uc2dc\uae4c\uc9c0"),
                rewritten(Numbers.DECIMAL + "(?:" + Numbers.TO + ")(\\d+(?:\\.\\d+)?)\\s?(" + NATIVE + '|' + SINO
                        + ')',
                        found -> found.group(1) + found.group(3) + "\uc5d0\uc11c " + found.group(2) + found.group(3)),
                rewritten("(?<=[\\d\uac00-\ud7a3%])" + Numbers.TO
                        + "(?=\\d|\uc624\uc804|\uc624\ud6c4|\uc815\uc624|\uc790\uc815|\uc0c8\ubcbd|\uc544\uce68|\uc800\ub141|\ubc24|\ub2e4\uc74c)|"
                        + Numbers.BETWEEN_WORDS, _ -> "\uc5d0\uc11c "),
                rewritten(Numbers.LETTERS, found -> found.group(1) + "\uc5d0\uc11c " + found.group(2)),
                rewrittenSometimes(Numbers.DECIMAL + Numbers.HYPHEN
                        + "(\\d+(?:\\.\\d+)?)\\s?(?!\ubc88(?!\uc9f8)|\ud638|\uae38|\ub85c)("
                        + NATIVE + '|' + SINO + ')', KoreanRules::ascending),
                // Months with a name of their own.
                said("(?<!\\d)0?6\uc6d4(?!\\s?\uc694\uc77c)", _ -> "\uc720\uc6d4"),
                said("(?<!\\d)10\uc6d4", _ -> "\uc2dc\uc6d4"),
                // Native numerals.
                said("(?<![\\d.,:\\p{L}])(\\d)\ubc88(?=\\s?(?:\ub354(?![\uac00-\ud7a3])|\uac08\uc544|\ud658\uc2b9|\ubc18\ubcf5|\ub204\ub974|\ub20c\ub7ec|\ub20c\ub800|\ub450\ub4dc|\ud130\uce58|\uc5f0\uc18d))",
                        found -> KoreanNumbers.counting(
                                Integer.parseInt(found.group(1))) + " \ubc88"),
                rewritten(Numbers.TIMES, found -> found.group(1) + "\ubc30"),
                said(Numbers.WHOLE + "\\s?\ubc88\uc9f8", found -> counted(found.group(1), "\ubc88\uc9f8")),
                rewritten(
                        "(\ub9e4\uc77c|\ud558\ub8e8\uc5d0?|\uc77c\uc8fc\uc77c\uc5d0|\ud55c \ub2ec\uc5d0|\ucd1d|\ucd5c\ub300|\ubaa8\ub450)\\s(\\d)\ubc88",
                        found -> found.group(1) + ' '
                                + KoreanNumbers.counting(Integer.parseInt(found.group(2))) + " \ubc88"),
                saidSometimes(Numbers.WHOLE + "\\s?(" + NATIVE + ')', found -> counting(found.group(1), found.group(
                        2))),
                // Measures.
                said(Units.amount("\\d+(?:\\.\\d+)?"), KoreanRules::amount),
                said(Units.measured("\\d+(?:\\.\\d+)?"), KoreanRules::measured),
                said("(?<![\\p{L}\\d])B(\\d)F?\\s?\uce35?(?=$|[^\\p{L}\\d]|[\uac00-\ud7a3])",
                        found -> "\uc9c0\ud558 " + KoreanNumbers.sino(Long
                                .parseLong(found.group(1))) + "\uce35"),
                said("(?<![\\p{L}\\d-])(\\d{1,3})F(?![A-Za-z\\d])", found -> found.group(1) + "\uce35"),
                said("(\\d+)\\s?½", found -> found.group(1) + "\uacfc \uc774\ubd84\uc758 \uc77c"),
                replaced("½", "\uc774\ubd84\uc758 \uc77c"), replaced("¼",
                        "\uc0ac\ubd84\uc758 \uc77c"),
                replaced("¾", "\uc0ac\ubd84\uc758 \uc0bc"),
                said("(?<![\\d.,:/])(\\d{1,2})\\s?\uc2dc\uac04\\s?\ubc18",
                        found -> KoreanNumbers.counting(Integer.parseInt(found
                                .group(1))) + " \uc2dc\uac04 \ubc18"),
                said("(?<![\\d.,:\\p{IsLatin}])(\\d{1,9})\\.(\\d{1,6})(?!\\.?\\d)(\\s?)", found -> KoreanNumbers
                        .decimal(found.group(1), found.group(2)) + ' '));
    }

    private static String number(String digits) {
        return String.valueOf(Integer.parseInt(digits));
    }

    private static Optional<String> ascending(MatchResult range) {
        return Numbers.ascends(range.group(1), range.group(2))
                ? Optional.of(range.group(1) + range.group(3) + "\uc5d0\uc11c " + range.group(2) + range.group(3))
                : Optional.empty();
    }

    /** Hours of the morning are native, those of the 24-hour clock Sino-Korean. */
    private static String time(String hours, String minutes) {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        return hour(hour) + (minute == 0 ? "" : ' ' + KoreanNumbers.sino(minute) + " \ubd84");
    }

    private static String hour(int hour) {
        return (hour >= 1 && hour <= 12 ? KoreanNumbers.counting(hour) : KoreanNumbers.sino(hour)) + " \uc2dc";
    }

    private static String counted(String digits, String counter) {
        return Numbers.isCount(digits) && Integer.parseInt(digits) > 0 ? KoreanNumbers.ordinal(Integer.parseInt(
                digits)) : digits + counter;
    }

    private static Optional<String> counting(String digits, String counter) {
        if (!Numbers.isCount(digits) && digits.length() > 2) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        if (counter.startsWith("\uc2dc") && !counter.equals("\uc2dc\uac04")) {
            return number <= 24 ? Optional.of(hour(number)) : Optional.empty();
        }
        // A day of 24 hours has its number in Sino-Korean.
        boolean isSino = number == 0 || (counter.equals("\uc2dc\uac04") && number > 20);
        return Optional.of((isSino ? KoreanNumbers.sino(number) : KoreanNumbers.counting(number)) + ' ' + counter);
    }

    private static String amount(MatchResult found) {
        String number = found.group(2) == null ? found.group(3) : found.group(2);
        return value(number) + CURRENCIES.get(found.group(1) == null ? found.group(4) : found.group(1));
    }

    private static String measured(MatchResult found) {
        String number = found.group(2);
        String symbol = Units.symbol(found.group(3));
        String unit = UNITS.getOrDefault(symbol, symbol);
        if (symbol.equals("km/h")) {
            return "\uc2dc\uc18d " + value(number) + unit;
        }
        String minus = found.group(1) == null ? ""
                : symbol.equals("°C") ? "\uc601\ud558 " : "\ub9c8\uc774\ub108\uc2a4 ";
        if (symbol.equals("h") && number.length() < 3 && !number.contains(".")) {
            return counting(number, unit).orElse(number + unit);
        }
        return minus + value(number) + unit;
    }

    private static String value(String number) {
        var parts = number.split("\\.");
        return parts.length == 2 ? KoreanNumbers.decimal(parts[0], parts[1]) + ' ' : number + ' ';
    }
}
