// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wego.kiosk.model.RepeatDay;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.hours.OpeningHours.HolidayHours;

/**
 * Tells whether something is open, by the time zone and the holidays of a pack.
 *
 * <p>Where clocks are put forward, a time of day that does not exist is the moment of the change; where they are put
 * back, a time of day that comes twice is the first one.
 */
public final class OpeningClock {

    private static final int DAYS_AHEAD = 14;

    private final ZoneId zone;
    private final HolidayCalendar calendar;

    public OpeningClock(ZoneId zone, HolidayCalendar calendar) {
        this.zone = zone;
        this.calendar = calendar;
    }

    /** An open time; the end is not part of it. */
    private record OpenSpan(LocalDate day, Instant start, Instant end) {
        boolean contains(Instant moment) {
            return !moment.isBefore(start) && moment.isBefore(end);
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
        // What began yesterday may still be open.
        var usual = IntStream.rangeClosed(-1, DAYS_AHEAD).mapToObj(today::plusDays)
                .flatMap(day -> usually(hours, day)).sorted(Comparator.comparing(OpenSpan::start)).toList();
        var certain = usual.stream().filter(span -> !affected(hours, span.day())).toList();
        var current = certain.stream().filter(span -> span.contains(now)).findFirst();
        if (current.isPresent()) {
            return new Opening.Open(end(current.get(), certain, today), known(hours, current.get().day()));
        }
        if (hours.holidays() == HolidayHours.UNKNOWN && usual.stream().anyMatch(span -> span.contains(now))) {
            return new Opening.NotKnown();
        }
        var next = certain.stream().filter(span -> span.start().isAfter(now)).findFirst();
        return new Opening.Closed(next.map(OpenSpan::start), next.map(span -> known(hours, span.day())).orElse(true),
                calendar.on(today).filter(_ -> hours.holidays() == HolidayHours.CLOSED
                        && hours.periods().stream().anyMatch(period -> isOn(period, today))));
    }

    /** When the last of the open times ends that follow each other without a pause; empty: it does not. */
    private Optional<Instant> end(OpenSpan current, List<OpenSpan> spans, LocalDate today) {
        var end = current.end();
        for (var span : spans) {
            if (!span.start().isAfter(end) && span.end().isAfter(end)) {
                end = span.end();
            }
        }
        return end.isBefore(moment(today.plusDays(DAYS_AHEAD).atStartOfDay())) ? Optional.of(end) : Optional.empty();
    }

    /** Whether a day is a holiday on which it is closed, or may be. */
    private boolean affected(OpeningHours hours, LocalDate day) {
        return hours.holidays() != HolidayHours.OPEN && calendar.on(day).isPresent();
    }

    private boolean known(OpeningHours hours, LocalDate day) {
        return hours.holidays() == HolidayHours.OPEN || calendar.knows(day);
    }

    /** The open times that begin on a day, if it is no holiday. */
    private Stream<OpenSpan> usually(OpeningHours hours, LocalDate day) {
        return hours.periods().stream().filter(period -> isOn(period, day))
                .map(period -> new OpenSpan(day, moment(day.atTime(period.from())),
                        moment((period.until().isAfter(period.from()) ? day : day.plusDays(1)).atTime(period.until()))))
                .filter(span -> span.start().isBefore(span.end()));
    }

    private static boolean isOn(OpenPeriod period, LocalDate day) {
        return period.weekdays().contains(RepeatDay.of(day.getDayOfWeek()));
    }

    private Instant moment(LocalDateTime time) {
        return Optional.ofNullable(zone.getRules().getTransition(time)).filter(ZoneOffsetTransition::isGap)
                .map(ZoneOffsetTransition::getInstant).orElseGet(() -> time.atZone(zone).toInstant());
    }
}
