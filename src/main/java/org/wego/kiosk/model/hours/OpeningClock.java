// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wego.kiosk.model.RepeatDay;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.hours.OpeningHours.HolidayHours;

/** Tells whether something is open, by the time zone and the holidays of a pack. */
public final class OpeningClock {

    private static final int DAYS_AHEAD = 14;
    private static final int DAYS_OF_A_WEEK = 7;

    private final ZoneId zone;
    private final HolidayCalendar calendar;

    public OpeningClock(ZoneId zone, HolidayCalendar calendar) {
        this.zone = zone;
        this.calendar = calendar;
    }

    /** An open time; the end is not part of it. */
    private record Span(ZonedDateTime start, ZonedDateTime end) {
        boolean contains(Instant moment) {
            return !moment.isBefore(start.toInstant()) && moment.isBefore(end.toInstant());
        }
    }

    /**
     * What is known about a moment.
     *
     * @param now the moment; empty when the clock cannot be right
     */
    public Opening at(Reported<OpeningHours> hours, Optional<Instant> now) {
        return hours.known().flatMap(known -> now.map(moment -> at(known, moment))).orElseGet(Opening.NotKnown::new);
    }

    private Opening at(OpeningHours hours, Instant now) {
        var today = now.atZone(zone).toLocalDate();
        var spans = IntStream.rangeClosed(-1, DAYS_AHEAD).mapToObj(today::plusDays)
                .flatMap(day -> on(hours, day)).sorted(Comparator.comparing(Span::start)).toList();
        var current = spans.stream().filter(span -> span.contains(now)).findFirst();
        if (current.isPresent()) {
            return open(hours, current.get(), spans);
        }
        var holiday = calendar.on(today);
        if (holiday.isPresent() && hours.holidays() == HolidayHours.UNKNOWN
                && usually(hours, today).anyMatch(span -> span.contains(now))) {
            return new Opening.NotKnown();
        }
        var next = spans.stream().map(span -> span.start().toInstant()).filter(start -> start.isAfter(now)).findFirst();
        return new Opening.Closed(next, holiday.filter(_ -> hours.holidays() == HolidayHours.CLOSED
                && usually(hours, today).findAny().isPresent()));
    }

    private Opening open(OpeningHours hours, Span current, List<Span> spans) {
        var end = current.end();
        for (var span : spans) {
            if (!span.start().isAfter(end) && span.end().isAfter(end)) {
                end = span.end();
            }
        }
        boolean always = end.toLocalDate().isAfter(current.start().toLocalDate().plusDays(DAYS_OF_A_WEEK));
        return new Opening.Open(always ? Optional.empty() : Optional.of(end.toInstant()),
                hours.holidays() == HolidayHours.OPEN || calendar.knows(current.start().toLocalDate()));
    }

    /** The open times that begin on a day; none on a holiday on which it is closed, or may be. */
    private Stream<Span> on(OpeningHours hours, LocalDate day) {
        return hours.holidays() != HolidayHours.OPEN && calendar.on(day).isPresent() ? Stream.empty()
                : usually(hours, day);
    }

    /** The open times that begin on a day, if it is no holiday. */
    private Stream<Span> usually(OpeningHours hours, LocalDate day) {
        var weekday = RepeatDay.of(day.getDayOfWeek());
        return hours.periods().stream().filter(period -> period.weekdays().contains(weekday))
                .map(period -> new Span(day.atTime(period.from()).atZone(zone),
                        (period.until().isAfter(period.from()) ? day : day.plusDays(1)).atTime(period.until())
                                .atZone(zone)));
    }
}
