// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.usage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wego.kiosk.usage.ReleasedCounts;
import org.wego.kiosk.usage.ReleasedCounts.ReleasedCell;
import org.wego.kiosk.usage.ShownCount;
import org.wego.kiosk.usage.ShownCount.Visibility;
import org.wego.kiosk.usage.UsageCounts;
import org.wego.kiosk.usage.UsageHistory;
import org.wego.kiosk.usage.UsageTable;

/**
 * What the view shows of a period; nothing of it can be traced to a person.
 *
 * @param visits the number of visits
 * @param days visits by day, also on days without any; empty when only the sum of the month is kept
 * @param counts the counts of the whole period
 */
record UsageSummary(LocalDate from, LocalDate to, ShownCount visits, SortedMap<LocalDate, ShownCount> days,
        ReleasedCounts counts) {

    private static final String WHOLE = "";
    private static final int HOURS = 24;

    /** A counter with its name, for example an hour. */
    record NamedCount(String key, ShownCount count) {}

    static UsageSummary of(UsageHistory history, LocalDate from, LocalDate to) {
        var sum = history.sum(from, to);
        var released = ReleasedCounts.of(WHOLE, sum);
        var counted = history.between(from, to);
        var days = new TreeMap<LocalDate, ShownCount>();
        if (!counted.isEmpty()) {
            var all = new TreeMap<LocalDate, UsageCounts>(counted);
            from.datesUntil(to.plusDays(1)).forEach(day -> all.putIfAbsent(day, UsageCounts.NONE));
            var shown = ReleasedCounts.visits(all).iterator();
            all.keySet().forEach(day -> days.put(day, shown.next()));
        }
        return new UsageSummary(from, to, released.visits(WHOLE, sum), days, released);
    }

    /** Whether nothing was counted in the period. */
    boolean isEmpty() {
        return counts.cells().isEmpty();
    }

    /** All hours of a day. */
    List<NamedCount> hours() {
        var cells = table(UsageTable.HOUR);
        return IntStream.range(0, HOURS).mapToObj(hour -> hour < 10 ? "0" + hour : String.valueOf(hour))
                .map(hour -> cells.stream().filter(cell -> cell.key().equals(hour)).findFirst()
                        .orElse(new NamedCount(hour, ShownCount.alone(0))))
                .toList();
    }

    /** The largest counters of a table first; hidden ones last. */
    List<NamedCount> largest(UsageTable table) {
        return table(table).stream().sorted(Comparator.comparingInt((NamedCount one) -> rank(one.count()))
                .reversed()).toList();
    }

    /** The counters of a table. */
    List<NamedCount> table(UsageTable table) {
        return counts.table(table).stream().map(UsageSummary::named).toList();
    }

    private static NamedCount named(ReleasedCell cell) {
        return new NamedCount(cell.key(), cell.count());
    }

    private static int rank(ShownCount count) {
        return count.visibility() == Visibility.HIDDEN ? ShownCount.LEAST - 1 : count.value();
    }

    /** Whether anything is hidden. */
    boolean hidesSomething() {
        return Stream.concat(days.values().stream(), counts.cells().stream().map(ReleasedCell::count))
                .anyMatch(count -> !count.isShown());
    }
}
