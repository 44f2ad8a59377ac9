// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reading;

import static org.wego.kiosk.reading.ReadingRule.rewritten;
import static org.wego.kiosk.reading.ReadingRule.said;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.wego.kiosk.reading.RussianNumbers.Case;
import org.wego.kiosk.reading.RussianNumbers.Gender;

/** Russian dates, years, weekdays and times of day. */
final class RussianDates {

    private static final List<String> MONTHS = List.of("\u044f\u043d\u0432\u0430\u0440\u044f",
            "\u0444\u0435\u0432\u0440\u0430\u043b\u044f", "\u043c\u0430\u0440\u0442\u0430",
            "\u0430\u043f\u0440\u0435\u043b\u044f", "\u043c\u0430\u044f", "\u0438\u044e\u043d\u044f",
            "\u0438\u044e\u043b\u044f",
            "\u0430\u0432\u0433\u0443\u0441\u0442\u0430", "\u0441\u0435\u043d\u0442\u044f\u0431\u0440\u044f",
            "\u043e\u043a\u0442\u044f\u0431\u0440\u044f", "\u043d\u043e\u044f\u0431\u0440\u044f",
            "\u0434\u0435\u043a\u0430\u0431\u0440\u044f");
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")(?!\\p{L})";
    private static final String MONTH_ALONE = "(?iu)(\u044f\u043d\u0432\u0430\u0440[\u044c\u044f\u0435]|\u0444\u0435\u0432\u0440\u0430\u043b[\u044c\u044f\u0435]|\u043c\u0430\u0440\u0442[\u0430\u0435]?|\u0430\u043f\u0440\u0435\u043b[\u044c\u044f\u0435]|\u043c\u0430[\u0439\u044f\u0435]|\u0438\u044e\u043d[\u044c\u044f\u0435]|\u0438\u044e\u043b[\u044c\u044f\u0435]|\u0430\u0432\u0433\u0443\u0441\u0442[\u0430\u0435]?"
            + "|\u0441\u0435\u043d\u0442\u044f\u0431\u0440[\u044c\u044f\u0435]|\u043e\u043a\u0442\u044f\u0431\u0440[\u044c\u044f\u0435]|\u043d\u043e\u044f\u0431\u0440[\u044c\u044f\u0435]|\u0434\u0435\u043a\u0430\u0431\u0440[\u044c\u044f\u0435])";
    private static final Map<String, List<String>> DAYS = Map.of("\u043f\u043d",
            List.of("\u043f\u043e\u043d\u0435\u0434\u0435\u043b\u044c\u043d\u0438\u043a\u0430",
                    "\u043f\u043e\u043d\u0435\u0434\u0435\u043b\u044c\u043d\u0438\u043a"),
            "\u0432\u0442",
            List.of("\u0432\u0442\u043e\u0440\u043d\u0438\u043a\u0430", "\u0432\u0442\u043e\u0440\u043d\u0438\u043a"),
            "\u0441\u0440", List.of("\u0441\u0440\u0435\u0434\u044b", "\u0441\u0440\u0435\u0434\u0443"), "\u0447\u0442",
            List.of("\u0447\u0435\u0442\u0432\u0435\u0440\u0433\u0430", "\u0447\u0435\u0442\u0432\u0435\u0440\u0433"),
            "\u043f\u0442",
            List.of("\u043f\u044f\u0442\u043d\u0438\u0446\u044b", "\u043f\u044f\u0442\u043d\u0438\u0446\u0443"),
            "\u0441\u0431",
            List.of("\u0441\u0443\u0431\u0431\u043e\u0442\u044b", "\u0441\u0443\u0431\u0431\u043e\u0442\u0443"),
            "\u0432\u0441", List.of("\u0432\u043e\u0441\u043a\u0440\u0435\u0441\u0435\u043d\u044c\u044f",
                    "\u0432\u043e\u0441\u043a\u0440\u0435\u0441\u0435\u043d\u044c\u0435"));
    private static final String DAY = "(?<!\\p{L})([\u041f\u043f]\u043d|[\u0412\u0432]\u0442|[\u0421\u0441]\u0440|[\u0427\u0447]\u0442|[\u041f\u043f]\u0442|[\u0421\u0441]\u0431|[\u0412\u0432]\u0441)\\.?";
    private static final String YEAR = "(?<![\\d.,:/-])(1\\d{3}|20\\d\\d)";
    /** What stands before a year, a day or a time, and its space. */
    private static final String BEFORE = "(?:(?<!\\p{L})([\u0421\u0441]\u043e?|[\u0414\u0434]\u043e|[\u041e\u043e]\u0442|[\u041f\u043f]\u043e\u0441\u043b\u0435|[\u0412\u0432]\u043e?|[\u041a\u043a]\u043e?|[\u041f\u043f]\u043e|[\u041d\u043d]\u0430|[\u041e\u043e]\u043a\u043e\u043b\u043e|[\u0417\u0437]\u0430)(\\s))?";

    private final RussianNumbers numbers;

    RussianDates(RussianNumbers numbers) {
        this.numbers = numbers;
    }

    List<ReadingRule> rules() {
        return List.of(
                rewritten(
                        "(?<![\\d.])(0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])\\.(\\d{4})(?:\\s?(?:\u0433\\.|\u0433\u043e\u0434\u0430))?(?!\\d)",
                        found -> date(found.group(1), found.group(2), found.group(3))),
                rewritten("(?<![\\d-])(\\d{4})-(0\\d|1[0-2])-([0-3]\\d)(?![\\d-])", found -> date(found.group(3), found
                        .group(2), found.group(1))),
                said("(?<![\\d.,])([0-3]?\\d)(?:" + Numbers.TO + '|' + Numbers.HYPHEN + ")([0-3]?\\d)(?=\\s" + MONTH
                        + ")",
                        found -> "\u0441 " + day(found.group(1), Case.GENITIVE) + " \u043f\u043e " + day(found.group(2),
                                Case.ACCUSATIVE)),
                said("^([0-3]?\\d)(?=\\s" + MONTH + "(?:\\s\\d{4}(?:\\s?(?:\u0433\\.|\u0433\u043e\u0434\u0430))?)?$)",
                        found -> day(found.group(1),
                                Case.NOMINATIVE)),
                said(BEFORE + "(?<![\\d.,:])([0-3]?\\d)(?=\\s" + MONTH + ")", found -> before(found) + day(found.group(
                        3), dayCase(found.group(1)))),
                said("(?<![\\d.,:/-])(\\d{4})(?:" + Numbers.TO
                        + "|-)(\\d{4})\\s?(?:\u0433\u0433\\.|\u0433\u043e\u0434\u044b|\u0433\u043e\u0434\u0430\u0445|\u0433\u043e\u0434\u043e\u0432|\u0433\u043e\u0434\u0430)",
                        found -> "\u0441 " + year(found.group(1), Case.GENITIVE) + " \u043f\u043e "
                                + year(found.group(2),
                                        Case.NOMINATIVE)
                                + " \u0433\u043e\u0434"),
                said(BEFORE + YEAR + "\\s?\u0433\\.?(?!\\p{L})", found -> before(found) + shortYear(found)),
                said(BEFORE + YEAR + "(\\s)(\u0433\u043e\u0434(?:\u0430|\u0443|\u043e\u043c|\u0435)?)(?!\\p{L})",
                        found -> before(found) + year(found.group(3),
                                yearCase(found.group(1), found.group(5))) + ' ' + found.group(5)),
                said("(?<=" + MONTH_ALONE + "\\s)" + YEAR + "(?!\\s?(?:\u0433|[-\u2013]))",
                        found -> year(found.group(2),
                                Case.GENITIVE) + " \u0433\u043e\u0434\u0430"),
                said(DAY + "(?:" + Numbers.TO + "|-)" + DAY,
                        found -> from(weekday(found.group(1), 0)) + " \u043f\u043e "
                                + weekday(found.group(2), 1)),
                said("(?:(?<!\\p{L})(?:[\u0421\u0441]|[\u041e\u043e]\u0442)\\s)?" + Numbers.TIME + "(?:" + Numbers.TO
                        + '|' + Numbers.HYPHEN
                        + ')'
                        + Numbers.TIME,
                        found -> "\u0441 " + time(found.group(1), found.group(2), Case.GENITIVE) + " \u0434\u043e "
                                + time(found.group(3), found.group(4), Case.GENITIVE)),
                said(BEFORE + Numbers.TIME, found -> before(found) + time(found.group(3), found.group(4), timeCase(found
                        .group(1)))));
    }

    private static String before(MatchResult found) {
        return found.group(1) == null ? "" : found.group(1) + found.group(2);
    }

    private static String date(String day, String month, String year) {
        return Integer.parseInt(day) + " " + MONTHS.get(Integer.parseInt(month) - 1) + ' ' + year
                + " \u0433\u043e\u0434\u0430";
    }

    private String day(String day, Case when) {
        return numbers.ordinal(Long.parseLong(day), Gender.NEUTER, when);
    }

    private static Case dayCase(@org.jspecify.annotations.Nullable String before) {
        return switch (before == null ? "" : before.toLowerCase(java.util.Locale.ROOT)) {
            case "\u043f\u043e", "\u043d\u0430", "\u0437\u0430" -> Case.ACCUSATIVE;
            case "\u043a", "\u043a\u043e" -> Case.DATIVE;
            default -> Case.GENITIVE;
        };
    }

    private String year(String year, Case when) {
        return numbers.ordinal(Long.parseLong(year), Gender.MASCULINE, when);
    }

    private static Case yearCase(@org.jspecify.annotations.Nullable String before, String noun) {
        return switch (noun) {
            case "\u0433\u043e\u0434\u0430" -> Case.GENITIVE;
            case "\u0433\u043e\u0434\u0443" ->
                before != null && before.matches("[\u041a\u043a\u041f\u043f]\u043e?") ? Case.DATIVE
                        : Case.PREPOSITIONAL;
            case "\u0433\u043e\u0434\u043e\u043c" -> Case.INSTRUMENTAL;
            case "\u0433\u043e\u0434\u0435" -> Case.PREPOSITIONAL;
            default -> Case.NOMINATIVE;
        };
    }

    /** A year with the abbreviation of "year" behind it: what stands before it tells the case. */
    private String shortYear(MatchResult found) {
        String before = found.group(1) == null ? "" : found.group(1).toLowerCase(java.util.Locale.ROOT);
        return switch (before) {
            case "\u0432" -> year(found.group(3), Case.PREPOSITIONAL) + " \u0433\u043e\u0434\u0443";
            case "\u043a", "\u043a\u043e" -> year(found.group(3), Case.DATIVE) + " \u0433\u043e\u0434\u0443";
            case "\u043f\u043e", "\u043d\u0430", "\u0437\u0430" ->
                year(found.group(3), Case.NOMINATIVE) + " \u0433\u043e\u0434";
            case "" -> found.start() == 0 ? year(found.group(3), Case.NOMINATIVE) + " \u0433\u043e\u0434"
                    : year(found.group(3), Case.GENITIVE) + " \u0433\u043e\u0434\u0430";
            default -> year(found.group(3), Case.GENITIVE) + " \u0433\u043e\u0434\u0430";
        };
    }

    private static String from(String day) {
        return (day.startsWith("\u0432\u0442") ? "\u0441\u043e " : "\u0441 ") + day;
    }

    private static String weekday(String written, int form) {
        return DAYS.getOrDefault(written.toLowerCase(java.util.Locale.ROOT), List.of(written, written)).get(form);
    }

    private static Case timeCase(@org.jspecify.annotations.Nullable String before) {
        return switch (before == null ? "" : before.toLowerCase(java.util.Locale.ROOT)) {
            case "\u0441", "\u0441\u043e", "\u0434\u043e", "\u043e\u0442", "\u043f\u043e\u0441\u043b\u0435", "\u043e\u043a\u043e\u043b\u043e" ->
                Case.GENITIVE;
            case "\u043a", "\u043a\u043e" -> Case.DATIVE;
            default -> Case.NOMINATIVE;
        };
    }

    private String time(String hours, String minutes, Case when) {
        long hour = Long.parseLong(hours);
        String begin = numbers.cardinal(hour, Gender.MASCULINE, when);
        long minute = Long.parseLong(minutes);
        if (minute == 0) {
            return begin + ' ' + RussianUnits.HOUR.after(hour, when);
        }
        return begin + ' ' + (minute < 10 ? numbers.cardinal(0, Gender.MASCULINE, when) + ' ' : "") + numbers.cardinal(
                minute, Gender.MASCULINE, when);
    }
}
