// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.typed;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Understands a date: 2026-11-30, 30.11.2026, 30 Nov, tomorrow, Monday, and the words of the staff's language for these.
 *
 * <p>A date without a year is the next one. In a date of three numbers, four digits are the year; with full stops the day
 * comes before the month, with slashes the order is that of the language.
 */
final class TypedDate {

    private static final Pattern NUMBERS = Pattern.compile("\\d+|\\p{L}+\\.?");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d+\\s*([./-])\\s*\\d+\\s*\\1\\s*\\d+\\.?");
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;

    private final LocalDate today;
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, LocalDate> weekdays = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern fill;
    private final Pattern nextWeek;
    private final boolean monthFirst;
    private final boolean dotsBeginWithMonth;

    /**
     * A reader of dates.
     *
     * @param words the words for days and months
     * @param own the words of the staff's language, which has the order of figures
     */
    TypedDate(LocalDate today, TypedWords words, TypedWords own) {
        this.today = today;
        var locale = words.locale();
        words.of("typed.today").forEach(word -> days.put(word, today));
        words.of("typed.tomorrow").forEach(word -> days.put(word, today.plusDays(1)));
        words.of("typed.after-tomorrow").forEach(word -> days.put(word, today.plusDays(2)));
        for (var style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE,
                TextStyle.SHORT_STANDALONE)) {
            for (var day : DayOfWeek.values()) {
                add(day.getDisplayName(style, locale), weekdays, today.with(TemporalAdjusters.next(day)));
            }
            for (var month : Month.values()) {
                add(month.getDisplayName(style, locale), months, month.getValue());
            }
        }
        weekdays.forEach(days::putIfAbsent);
        monthFirst = own.strings().apply("typed.slashes").equals("month");
        dotsBeginWithMonth = own.strings().apply("typed.dots").equals("month");
        nextWeek = Pattern.compile("(?<![\\p{L}\\d])(?:" + words.either("typed.next-week") + ")(?![\\p{L}\\d])");
        fill = Pattern.compile("(?<![\\p{L}\\d])(?:" + words.either("typed.fill")
                + ")(?![\\p{L}])|(?<=\\d)\\s*(?:" + words.either("typed.units")
                + ")(?![a-z])");
    }

    private static <T> void add(String name, Map<String, T> names, T value) {
        var plain = plain(name);
        names.putIfAbsent(plain, value);
        names.putIfAbsent(plain.replace(".", ""), value);
    }

    /** A text in lower case, with full-width characters as usual ones. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }

    /** The date that a text is; empty if it is none, or holds more than a date. */
    Optional<LocalDate> parse(String text) {
        if (nextWeek.matcher(text).find()) {
            return inNextWeek(nextWeek.matcher(text).replaceFirst(" "));
        }
        var rest = fill.matcher(text).replaceAll(" ").strip();
        var named = days.get(rest.replaceAll("[.,]$", ""));
        return named != null ? Optional.of(named) : ofParts(rest);
    }

    /** A weekday of the next week, which begins on Monday. */
    private Optional<LocalDate> inNextWeek(String weekday) {
        return Optional.ofNullable(weekdays.get(fill.matcher(weekday).replaceAll(" ").replaceAll("[.,]", "").strip()))
                .map(day -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(day.getDayOfWeek()));
    }

    private Optional<LocalDate> ofParts(String rest) {
        if (rest.matches("(?s).*[^\\p{L}\\d\\s.,/\\-()].*")) {
            return Optional.empty();
        }
        var parts = NUMBERS.matcher(rest).results().map(found -> found.group()).filter(part -> !isWeekday(part))
                .toList();
        var month = parts.stream().filter(part -> Character.isLetter(part.codePointAt(0))).toList();
        var numbers = parts.stream().filter(part -> Character.isDigit(part.codePointAt(0))).toList();
        if (numbers.stream().anyMatch(number -> number.length() > 4)) {
            return Optional.empty();
        }
        var named = month.size() == 1 ? months.get(plainMonth(month.getFirst())) : null;
        if (named != null) {
            return withMonth(named, numbers);
        }
        return month.isEmpty() ? ofNumbers(numbers, rest) : Optional.empty();
    }

    private boolean isWeekday(String part) {
        var plain = part.replace(".", "");
        return weekdays.containsKey(plain) && !months.containsKey(plain);
    }

    private String plainMonth(String written) {
        return months.containsKey(written) ? written : written.replace(".", "");
    }

    private Optional<LocalDate> withMonth(int month, List<String> numbers) {
        return switch (numbers.size()) {
            case 1 -> next(month, Integer.parseInt(numbers.getFirst()));
            case 2 -> numbers.getFirst().length() == 4
                    ? date(numbers.getFirst(), month, Integer.parseInt(numbers.getLast()))
                    : date(numbers.getLast(), month, Integer.parseInt(numbers.getFirst()));
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> ofNumbers(List<String> written, String rest) {
        var numbers = written.stream().map(Integer::parseInt).toList();
        if (written.size() == 3 && written.getFirst().length() == 4) {
            return date(written.getFirst(), numbers.get(1), numbers.get(2));
        }
        boolean shortYear = written.size() == 3 && written.getLast().length() < 4;
        if (written.size() < 2 || written.size() > 3 || written.getFirst().length() > 2 || written.get(1).length() > 2
                || (shortYear && !SHORT_YEAR.matcher(rest).matches())) {
            return Optional.empty();
        }
        if (shortYear && dotsBeginWithMonth && rest.contains(".")) {
            return date(written.getFirst(), numbers.get(1), numbers.get(2));
        }
        int first = numbers.getFirst();
        int second = numbers.get(1);
        boolean begins = rest.contains("/") ? monthFirst : !rest.contains(".") || dotsBeginWithMonth;
        boolean month = second > MONTHS || (begins && first <= MONTHS);
        int monthNumber = month ? first : second;
        int day = month ? second : first;
        return written.size() == 3 ? date(written.get(2), monthNumber, day) : next(monthNumber, day);
    }

    private static Optional<LocalDate> date(String year, int month, int day) {
        return year.length() == 4 ? of(Integer.parseInt(year), month, day)
                : year.length() == 2 ? of(CENTURY + Integer.parseInt(year), month, day) : Optional.empty();
    }

    /** The next such day, today included. */
    private Optional<LocalDate> next(int month, int day) {
        return Stream.iterate(today.getYear(), year -> year + 1).limit(8).flatMap(year -> of(year, month, day).stream())
                .filter(date -> !date.isBefore(today)).findFirst();
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
