// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.usage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All stored counts of one lobby or several.
 *
 * @param days the days that are kept one by one
 * @param months earlier months, of which only the sums are kept
 * @param problems what could not be read, in sentences
 */
public record UsageHistory(SortedMap<LocalDate, UsageCounts> days, SortedMap<YearMonth, UsageCounts> months,
        List<String> problems) {

    public UsageHistory {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        problems = List.copyOf(problems);
    }

    /** Nothing was ever counted. */
    public static UsageHistory none() {
        return new UsageHistory(new TreeMap<>(), new TreeMap<>(), List.of());
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return days.isEmpty() && months.isEmpty();
    }

    /** The sum of several lobbies. */
    public static UsageHistory sum(Collection<UsageHistory> all) {
        var days = new TreeMap<LocalDate, UsageCounts>();
        var months = new TreeMap<YearMonth, UsageCounts>();
        all.forEach(one -> {
            one.days().forEach((day, counts) -> days.merge(day, counts, UsageCounts::plus));
            one.months().forEach((month, counts) -> months.merge(month, counts, UsageCounts::plus));
        });
        return new UsageHistory(days, months, all.stream().flatMap(one -> one.problems().stream()).toList());
    }

    /** The days from one to another, both included; no months. */
    public SortedMap<LocalDate, UsageCounts> between(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? new TreeMap<>() : days.subMap(from, to.plusDays(1));
    }

    /** The sum of the days from one to another, both included, and of the months that are completely between them. */
    public UsageCounts sum(LocalDate from, LocalDate to) {
        return Stream.concat(between(from, to).values().stream(), months.entrySet().stream()
                .filter(month -> !month.getKey().atDay(1).isBefore(from) && !month.getKey().atEndOfMonth().isAfter(to))
                .map(month -> month.getValue())).reduce(UsageCounts.NONE, UsageCounts::plus);
    }

    /** The first day of the counts; empty when nothing was counted. */
    public Optional<LocalDate> first() {
        return Stream.concat(days.isEmpty() ? Stream.of() : Stream.of(days.firstKey()),
                months.isEmpty() ? Stream.of() : Stream.of(months.firstKey().atDay(1))).min(LocalDate::compareTo);
    }

    /** The last day of the counts; empty when nothing was counted. */
    public Optional<LocalDate> last() {
        return Stream.concat(days.isEmpty() ? Stream.of() : Stream.of(days.lastKey()),
                months.isEmpty() ? Stream.of() : Stream.of(months.lastKey().atEndOfMonth()))
                .max(LocalDate::compareTo);
    }
}
