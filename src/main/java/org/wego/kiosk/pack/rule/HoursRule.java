// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wego.kiosk.model.hours.Holiday;
import org.wego.kiosk.model.hours.HolidayCalendar;
import org.wego.kiosk.model.hours.OpenPeriod;
import org.wego.kiosk.model.hours.OpeningHours;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Rule;

/** Checks opening hours, wherever they are, and the holidays. */
public final class HoursRule implements Rule {

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    private final Map<LocalDate, String> days = new HashMap<>();

    @Override
    public void onValue(Object value, JsonLocation location) {
        switch (value) {
            case OpeningHours hours -> check(hours, location);
            case HolidayCalendar calendar -> check(calendar, location);
            default -> {}
        }
    }

    private static void check(OpeningHours hours, JsonLocation location) {
        if (hours.periods().isEmpty()) {
            location.warning(ProblemCode.HOURS_NEVER, "/periods", "it is never open: there are no periods",
                    "add a period, or write {\"absent\": \"not recorded\"} instead of the hours");
        }
        for (int i = 0; i < hours.periods().size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(hours.periods().get(j), hours.periods().get(i))) {
                    location.error(ProblemCode.HOURS_OVERLAP, "/periods/" + i,
                            "the period " + words(hours.periods().get(i)) + " overlaps "
                                    + words(hours.periods().get(j)) + " in /periods/" + j,
                            "make one period of both, or change the times");
                }
            }
        }
    }

    private static String words(OpenPeriod period) {
        return period.from() + " to " + period.until();
    }

    private static boolean overlap(OpenPeriod one, OpenPeriod other) {
        var taken = minutes(one).boxed().toList();
        return minutes(other).anyMatch(new HashSet<>(taken)::contains);
    }

    /** The minutes of the week that belong to a period. */
    private static IntStream minutes(OpenPeriod period) {
        int from = minute(period.from());
        int until = minute(period.until());
        int length = until > from ? until - from : until - from + DAY;
        return period.weekdays().stream().mapToInt(day -> (day.day().getValue() - 1) * DAY + from)
                .flatMap(start -> IntStream.range(start, start + length)).map(minute -> minute % WEEK);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private void check(HolidayCalendar calendar, JsonLocation location) {
        List<Holiday> holidays = calendar.holidays();
        for (int i = 0; i < holidays.size(); i++) {
            var date = holidays.get(i).date();
            var at = "/holidays/" + i + "/date";
            if (!calendar.years().contains(date.getYear())) {
                location.error(ProblemCode.HOLIDAY_YEAR, at, date + " is not in the years of this file: "
                        + String.join(", ", calendar.years().stream().map(String::valueOf).toList()),
                        "add " + date.getYear() + " to years when all its holidays are listed, or change the date");
            }
            var here = location + at;
            var other = days.putIfAbsent(date, here);
            if (other != null) {
                location.error(ProblemCode.HOLIDAY_REPEATED, at, date + " is already a holiday in " + other,
                        "delete one of the two");
            }
        }
    }
}
