// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.RepeatDay;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.model.hours.OpeningHours.HolidayHours;

/**
 * Every quarter of an hour of a year, in Seoul and in New York with its daylight saving time, against a second reckoning.
 *
 * <p>The other reckoning has no spans: it looks at a clock on the wall whose hand never turns back. It is open when that
 * clock is past the beginning of some hours and not past their end, and the next opening is the next quarter that is
 * open.
 */
class OpeningClockYearTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int DAYS_AHEAD = 14;
    private static final int QUARTERS_AHEAD = 16 * 24 * 4;
    private static final Provenance PROVENANCE = new Provenance("desk", new AsOf("2026"), Optional.empty(),
            Optional.empty());
    /** A Tuesday, a Saturday, two days in a row, and the days of both changes of the clock in New York. */
    private static final HolidayCalendar CALENDAR = new HolidayCalendar(List.of(2026, 2027),
            Stream.of("2026-03-08", "2026-05-05", "2026-08-15", "2026-09-24", "2026-09-25", "2026-11-01", "2026-12-25",
                    "2027-01-01").map(
                            day -> new Holiday("day-" + day, LocalDate.parse(day),
                                    LocalizedText.same("Holiday"), PROVENANCE))
                    .toList());

    /** Weekdays, hours as {@code mon-fri 09:00 18:00}. */
    private static final Map<String, List<OpenPeriod>> WEEKS = Map.of(
            "weekdays", List.of(period("mon tue wed thu fri", "09:00", "18:00")),
            "over midnight", List.of(period("tue fri sat", "22:00", "02:30")),
            "round the clock", List.of(period("mon tue wed thu fri sat sun", "00:00", "00:00")),
            "round the clock from nine", List.of(period("mon tue wed thu fri sat sun", "09:00", "09:00")),
            "in the change of the clock", List.of(period("mon tue wed thu fri sat sun", "02:15", "02:45")),
            "across the change of the clock", List.of(period("mon tue wed thu fri sat sun", "01:30", "03:15")),
            "touching", List.of(period("mon wed", "09:00", "12:00"), period("mon wed", "12:00", "17:00"),
                    period("wed", "17:00", "00:00"), period("thu", "00:00", "06:00")),
            "one day of 24 hours", List.of(period("sun", "00:00", "00:00")),
            "overlapping", List.of(period("sat", "08:00", "20:00"), period("sat", "10:00", "12:00")),
            "never", List.of());

    static Stream<Arguments> cases() {
        return Stream.of("Asia/Seoul", "America/New_York").flatMap(zone -> WEEKS.keySet().stream().sorted()
                .flatMap(week -> Stream.of(HolidayHours.values()).map(holidays -> Arguments.of(zone, week, holidays))));
    }

    @ParameterizedTest(name = "{0}, {1}, holidays {2}")
    @MethodSource("cases")
    void everyQuarterOfAnHourOfAYearAgreesWithAClockOnTheWall(String zoneName, String week, HolidayHours holidays) {
        var zone = ZoneId.of(zoneName);
        var hours = new OpeningHours(WEEKS.getOrDefault(week, List.of()), holidays);
        var clock = new OpeningClock(zone, CALENDAR);
        var start = LocalDate.of(2026, 1, 1).atStartOfDay(zone).toInstant();
        int year = (int) (Duration.ofDays(365).toMinutes() / 15);
        var walls = walls(start, year + QUARTERS_AHEAD, zone);
        var open = walls.stream().map(wall -> isOpen(hours, wall, false)).toList();
        var usuallyOpen = walls.stream().map(wall -> isOpen(hours, wall, true)).toList();
        for (int i = 4 * 24; i < year; i++) {
            var now = start.plus(QUARTER.multipliedBy(i));
            var today = now.atZone(zone).toLocalDate();
            Opening expected;
            if (open.get(i)) {
                int end = next(open, i, false);
                var until = start.plus(QUARTER.multipliedBy(end));
                expected = new Opening.Open(
                        until.isBefore(today.plusDays(DAYS_AHEAD).atStartOfDay(zone).toInstant()) ? Optional.of(until)
                                : Optional.empty(),
                        true);
            } else if (usuallyOpen.get(i) && holidays == HolidayHours.UNKNOWN) {
                expected = new Opening.NotKnown();
            } else {
                var begin = Optional.of(next(open, i, true)).map(at -> start.plus(QUARTER.multipliedBy(at)))
                        .filter(at -> !at.atZone(zone).toLocalDate().isAfter(today.plusDays(DAYS_AHEAD)));
                boolean hasHours = hours.periods().stream().anyMatch(p -> p.weekdays().contains(
                        RepeatDay.of(today.getDayOfWeek())));
                expected = new Opening.Closed(begin, true, CALENDAR.on(today)
                        .filter(_ -> holidays == HolidayHours.CLOSED && hasHours));
            }
            var said = clock.at(new Reported.Known<>(hours), Optional.of(now));
            if (!said.equals(expected)) {
                assertThat(said).as("%s", now.atZone(zone)).isEqualTo(expected);
            }
        }
    }

    /** The clock on the wall at every quarter: where it is put back, its hand waits. */
    private static List<LocalDateTime> walls(Instant start, int count, ZoneId zone) {
        var walls = new ArrayList<LocalDateTime>();
        for (int i = 0; i < count; i++) {
            var time = LocalDateTime.ofInstant(start.plus(QUARTER.multipliedBy(i)), zone);
            walls.add(walls.isEmpty() || time.isAfter(walls.getLast()) ? time : walls.getLast());
        }
        return walls;
    }

    private static boolean isOpen(OpeningHours hours, LocalDateTime wall, boolean onHolidays) {
        return IntStream.rangeClosed(0, 1).mapToObj(wall.toLocalDate()::minusDays)
                .filter(day -> onHolidays || hours.holidays() == HolidayHours.OPEN || CALENDAR.on(day).isEmpty())
                .anyMatch(day -> hours.periods().stream()
                        .filter(p -> p.weekdays().contains(RepeatDay.of(day.getDayOfWeek())))
                        .anyMatch(p -> !wall.isBefore(day.atTime(p.from()))
                                && wall.isBefore(day.atTime(p.until()).plusDays(p.until().isAfter(p.from()) ? 0 : 1))));
    }

    /** The first quarter after another with a state; the last of all if there is none. */
    private static int next(List<Boolean> open, int after, boolean state) {
        return IntStream.range(after + 1, open.size()).filter(i -> open.get(i) == state).findFirst()
                .orElse(open.size());
    }

    private static OpenPeriod period(String days, String from, String until) {
        return new OpenPeriod(Stream.of(days.split(" ")).map(day -> RepeatDay.valueOf(day.toUpperCase(Locale.ROOT)))
                .toList(), LocalTime.parse(from), LocalTime.parse(until));
    }
}
