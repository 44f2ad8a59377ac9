// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.usage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The counters of a day, or of any other period. Immutable; counters that are zero are left out. */
public final class UsageCounts {

    /** Nothing was counted. */
    public static final UsageCounts NONE = of(List.of());

    private final Map<UsageTable, SortedMap<String, Integer>> tables;

    private UsageCounts(Map<UsageTable, SortedMap<String, Integer>> tables) {
        this.tables = tables;
    }

    /** The counts of cells; those with the same table and key are added up. */
    public static UsageCounts of(Collection<UsageCell> cells) {
        var tables = new EnumMap<UsageTable, SortedMap<String, Integer>>(UsageTable.class);
        cells.stream().filter(cell -> cell.count() > 0).forEach(cell -> tables.computeIfAbsent(cell.table(),
                _ -> new TreeMap<>()).merge(cell.key(), cell.count(), Integer::sum));
        return new UsageCounts(tables);
    }

    /** The sum of both. */
    public UsageCounts plus(UsageCounts other) {
        var cells = new ArrayList<>(cells());
        cells.addAll(other.cells());
        return of(cells);
    }

    /** The counters of a table, by key. */
    public SortedMap<String, Integer> table(UsageTable table) {
        return Collections.unmodifiableSortedMap(tables.getOrDefault(table, new TreeMap<>()));
    }

    /** The sum of a table. */
    public int total(UsageTable table) {
        return table(table).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The number of visits. */
    public int visits() {
        return total(UsageTable.HOUR);
    }

    /** All counters, in the order of the tables, then of the keys. */
    public List<UsageCell> cells() {
        return tables.entrySet().stream().flatMap(table -> table.getValue().entrySet().stream()
                .map(cell -> new UsageCell(table.getKey(), cell.getKey(), cell.getValue()))).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UsageCounts counts && counts.tables.equals(tables);
    }

    @Override
    public int hashCode() {
        return tables.hashCode();
    }

    @Override
    public String toString() {
        return tables.toString();
    }
}
