// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The public holidays of some years.
 *
 * @param years the years whose holidays are all listed; of other years nothing is known
 * @param holidays the holidays
 */
public record HolidayCalendar(List<Integer> years, List<Holiday> holidays) {

    /** Nothing is known of any year. */
    public static final HolidayCalendar UNKNOWN = new HolidayCalendar(List.of(), List.of());

    public HolidayCalendar {
        years = List.copyOf(years);
        holidays = List.copyOf(holidays);
    }

    /** The holiday on a day; empty if none is listed. */
    public Optional<Holiday> on(LocalDate day) {
        return holidays.stream().filter(holiday -> holiday.date().equals(day)).findFirst();
    }

    /** Whether the holidays of the year of a day are listed. */
    public boolean knows(LocalDate day) {
        return years.contains(day.getYear());
    }
}
