// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * The date of a statement: a year, a month or a day, or an unknown time before it.
 *
 * @param written the date as the pack writes it: {@code 2022}, {@code 2022-05}, {@code 2022-05-31} or
 *     {@code before 2017-06}
 */
public record AsOf(String written) {

    private static final Pattern FORM = Pattern.compile("(before )?\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final String BEFORE = "before ";

    public AsOf {
        if (!FORM.matcher(written).matches()) {
            throw new IllegalArgumentException(
                    "'" + written + "' is not a date such as 2022, 2022-05, 2022-05-31 or 'before 2017-06'");
        }
        try {
            var _ = firstDay(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + written + "' is not a day of the calendar", e);
        }
    }

    /** Whether the statement is older than the date by an unknown time. */
    public boolean isBefore() {
        return written.startsWith(BEFORE);
    }

    /** The date without the word "before". */
    public String date() {
        return isBefore() ? written.substring(BEFORE.length()) : written;
    }

    /** The first day of the year, month or day. */
    public LocalDate firstDay() {
        return firstDay(written);
    }

    private static LocalDate firstDay(String written) {
        var date = written.startsWith(BEFORE) ? written.substring(BEFORE.length()) : written;
        return switch (date.length()) {
            case 4 -> LocalDate.parse(date + "-01-01");
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }
}
