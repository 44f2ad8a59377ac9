// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A date pattern for a month and its year, such as {@code MMMM uuuu}.
 *
 * <p>It is judged by its output, because unquoted letters of a word are often date fields: {@code d} and {@code e} in
 * {@code MMMM de uuuu}, for example.
 */
record DatePattern(String pattern, Locale locale) {

    private static final YearMonth SAMPLE = YearMonth.of(2022, 5);
    private static final int MONTHS = 12;
    private static final int LAST_DAY = 28;

    /** The problem of the pattern; empty when its output distinguishes all months and has the year in four digits. */
    Optional<String> problem() {
        try {
            var formatter = DateTimeFormatter.ofPattern(pattern, locale);
            return monthsProblem(formatter).or(() -> yearsProblem(formatter)).or(() -> daysProblem(formatter));
        } catch (IllegalArgumentException e) {
            return Optional.of("it cannot be read: " + e.getMessage());
        } catch (DateTimeException e) {
            return Optional.of("it asks for more than a month and a year: " + e.getMessage());
        }
    }

    /**
     * Java's own pattern for a month and a year in the language; the English one when Java does not know the language.
     */
    String suggestion() {
        try {
            return DateTimeFormatterBuilder.getLocalizedDateTimePattern("yMMMM", IsoChronology.INSTANCE, locale);
        } catch (DateTimeException e) {
            return "MMMM uuuu";
        }
    }

    private static Optional<String> monthsProblem(DateTimeFormatter formatter) {
        long different = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> formatter.format(SAMPLE.withMonth(month).atDay(1))).distinct().count();
        return different == MONTHS ? Optional.empty()
                : Optional.of("it writes different months alike: " + written(formatter));
    }

    /**
     * Checks dates in January, where the calendar year differs from the week-based year, which starts a few days
     * earlier or later.
     */
    private static Optional<String> yearsProblem(DateTimeFormatter formatter) {
        return IntStream.rangeClosed(SAMPLE.getYear() - MONTHS, SAMPLE.getYear() + MONTHS)
                .mapToObj(year -> LocalDate.of(year, 1, 1))
                .filter(day -> !formatter.format(day).contains(String.valueOf(day.getYear())))
                .findFirst().map(day -> "it writes " + day.getYear() + " without its four digits: "
                        + formatter.format(day));
    }

    private static Optional<String> daysProblem(DateTimeFormatter formatter) {
        return IntStream.rangeClosed(2, LAST_DAY).mapToObj(SAMPLE::atDay)
                .filter(day -> !formatter.format(day).equals(formatter.format(SAMPLE.atDay(1)))).findFirst()
                .map(_ -> "it writes more than a month and a year: " + written(formatter));
    }

    private static String written(DateTimeFormatter formatter) {
        return formatter.format(SAMPLE.atDay(11));
    }
}
