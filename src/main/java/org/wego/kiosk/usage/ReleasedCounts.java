// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.wego.kiosk.usage.ShownCount.Visibility;

/**
 * Counts as they may leave the state folder: small ones are hidden, and so are others that would give them away.
 *
 * @param cells for each table, what is shown of each key in each period; counts that are zero are left out
 * @param withheld the periods whose number of visits must not be shown, because it would give small counts away
 */
public record ReleasedCounts(List<ReleasedCell> cells, Set<String> withheld) {

    /** The tables whose sums are the number of visits. */
    private static final Set<UsageTable> OF_VISITS = EnumSet.of(UsageTable.HOUR, UsageTable.LANGUAGE,
            UsageTable.ENDING);

    /**
     * What is shown of a counter.
     *
     * @param period the day, the month, or the words for any other period
     */
    public record ReleasedCell(String period, UsageTable table, String key, ShownCount count) {}

    public ReleasedCounts {
        cells = List.copyOf(cells);
        withheld = Set.copyOf(withheld);
    }

    /** The counts of one period, such as a month. */
    public static ReleasedCounts of(String period, UsageCounts counts) {
        var rows = new LinkedHashMap<String, UsageCounts>();
        rows.put(period, counts);
        return of(rows);
    }

    /** The counts of days and months that begin between two days, both included. */
    public static ReleasedCounts of(UsageHistory history, LocalDate from, LocalDate to) {
        var rows = new LinkedHashMap<String, UsageCounts>();
        history.months().forEach((month, counts) -> {
            if (!month.atDay(1).isBefore(from) && !month.atEndOfMonth().isAfter(to)) {
                rows.put(month.toString(), counts);
            }
        });
        history.between(from, to).forEach((day, counts) -> rows.put(day.toString(), counts));
        return of(rows);
    }

    /** What is shown of the number of visits on each day. */
    public static List<ShownCount> visits(SortedMap<LocalDate, UsageCounts> days) {
        var row = days.values().stream().mapToInt(UsageCounts::visits).toArray();
        var cells = SmallCells.of(new int[][]{row});
        var shown = new ArrayList<ShownCount>();
        for (int day = 0; day < row.length; day++) {
            shown.add(cells.at(0, day));
        }
        return shown;
    }

    /** What is shown of the number of visits in a period, of which these are the counts. */
    public ShownCount visits(String period, UsageCounts counts) {
        return withheld.contains(period) ? ShownCount.of(0, Visibility.HIDDEN) : ShownCount.alone(counts.visits());
    }

    /** The cells of a table, of all periods. */
    public List<ReleasedCell> table(UsageTable table) {
        return cells.stream().filter(cell -> cell.table() == table).toList();
    }

    private static ReleasedCounts of(Map<String, UsageCounts> rows) {
        var periods = List.copyOf(rows.keySet());
        var tables = new EnumMap<UsageTable, SmallCells>(UsageTable.class);
        var keys = new EnumMap<UsageTable, List<String>>(UsageTable.class);
        var withheld = new HashSet<String>();
        for (var table : UsageTable.values()) {
            var all = new TreeSet<String>();
            rows.values().forEach(counts -> all.addAll(counts.table(table).keySet()));
            keys.put(table, List.copyOf(all));
            var cells = SmallCells.of(rows.values().stream().map(counts -> all.stream().mapToInt(
                    key -> counts.table(table).getOrDefault(key, 0)).toArray()).toArray(int[][]::new));
            tables.put(table, cells);
            for (int row = 0; row < periods.size(); row++) {
                if (OF_VISITS.contains(table) && cells.withholdsTotal(row)) {
                    withheld.add(periods.get(row));
                }
            }
        }
        var cells = new ArrayList<ReleasedCell>();
        for (int row = 0; row < periods.size(); row++) {
            for (var table : UsageTable.values()) {
                var columns = keys.getOrDefault(table, List.of());
                for (int column = 0; column < columns.size(); column++) {
                    var count = tables.getOrDefault(table, SmallCells.of(new int[0][])).at(row, column);
                    if (withheld.contains(periods.get(row)) && OF_VISITS.contains(table) && count.value() > 0) {
                        count = ShownCount.of(0, Visibility.HIDDEN);
                    }
                    if (!count.isShown() || count.value() > 0) {
                        cells.add(new ReleasedCell(periods.get(row), table, columns.get(column), count));
                    }
                }
            }
        }
        return new ReleasedCounts(cells, withheld);
    }
}
