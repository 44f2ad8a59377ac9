// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The number of findings that harm visitors, by day. Kept for {@value #DAYS} days.
 *
 * @param days the last count of each day on which the window was open
 */
public record FindingHistory(SortedMap<LocalDate, Long> days) {

    private static final int DAYS = 100;

    public FindingHistory {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** A count of an earlier day. */
    public record DayCount(LocalDate day, long count) {}

    /** A history as written by {@link #text()}; what cannot be read is left out. */
    public static FindingHistory parse(String text) {
        var days = new TreeMap<LocalDate, Long>();
        for (var entry : text.split(",")) {
            int sign = entry.indexOf('=');
            if (sign > 0) {
                try {
                    days.put(LocalDate.parse(entry.substring(0, sign)), Long.valueOf(entry.substring(sign + 1)));
                } catch (DateTimeParseException | NumberFormatException _) {
                    // A damaged entry is a day without a count.
                }
            }
        }
        return new FindingHistory(days);
    }

    /** The history as one line of text. */
    public String text() {
        return days.entrySet().stream().map(day -> day.getKey() + "=" + day.getValue())
                .collect(Collectors.joining(","));
    }

    /** The history with the count of a day; days that are too old are left out. */
    FindingHistory with(LocalDate day, long count) {
        Map<LocalDate, Long> more = new TreeMap<>(days);
        more.put(day, count);
        more.keySet().removeIf(old -> old.isBefore(day.minusDays(DAYS)));
        return new FindingHistory(new TreeMap<>(more));
    }

    /** The last count in a period; empty if the window was not open in it. */
    Optional<DayCount> last(LocalDate from, LocalDate to) {
        var part = days.subMap(from, to.plusDays(1));
        return part.isEmpty() ? Optional.empty()
                : Optional.of(new DayCount(part.lastKey(), part.sequencedValues().getLast()));
    }
}
