// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The weekdays, and the hours on them, at which a notice is shown again and again.
 *
 * <p>Hours that end before they begin last over midnight; they belong to the weekday on which they begin.
 *
 * @param weekdays at least one, each once
 * @param from when it appears on such a day; empty: at its beginning
 * @param until when it disappears; empty: at the end of the day
 */
public record Recurrence(List<RepeatDay> weekdays, Optional<LocalTime> from, Optional<LocalTime> until) {

    /** A period of local time; the end is not part of it. */
    record LocalPeriod(LocalDateTime start, LocalDateTime end) {}

    public Recurrence {
        weekdays = List.copyOf(weekdays);
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("a notice that repeats needs at least one weekday");
        }
        if (new HashSet<>(weekdays).size() < weekdays.size()) {
            throw new IllegalArgumentException("a weekday is listed twice");
        }
        if (from.isPresent() && from.equals(until)) {
            throw new IllegalArgumentException("the notice ends at the time at which it begins (" + from.get()
                    + "); for the whole day, leave out both");
        }
    }

    /** Whether the hours of a day end on the next one. */
    public boolean isOverMidnight() {
        return until.filter(end -> !end.isAfter(from.orElse(LocalTime.MIN))).isPresent();
    }

    /** The period that begins on a day; empty if the day is none of the weekdays. */
    Optional<LocalPeriod> on(LocalDate day) {
        return weekdays.contains(RepeatDay.of(day.getDayOfWeek()))
                ? Optional.of(new LocalPeriod(day.atTime(from.orElse(LocalTime.MIN)), until
                        .map(end -> (isOverMidnight() ? day.plusDays(1) : day).atTime(end))
                        .orElseGet(() -> day.plusDays(1).atStartOfDay())))
                : Optional.empty();
    }
}
