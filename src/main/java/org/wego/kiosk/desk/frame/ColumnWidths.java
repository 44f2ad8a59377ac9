// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The widths that a user has given to the columns of a view, in px; remembered over restarts. */
public final class ColumnWidths {

    private final DeskMemory memory;
    private final String key;
    private final Map<Integer, Double> widths = new TreeMap<>();

    /** The widths of a view; the memory keeps them under its name. */
    public ColumnWidths(DeskMemory memory, String view) {
        this.memory = memory;
        this.key = "columns." + view;
        memory.get(key).stream().flatMap(text -> Stream.of(text.split(" ", -1))).forEach(this::read);
    }

    /** Skips what another version of the program has written. */
    private void read(String pair) {
        var parts = pair.split(":", -1);
        try {
            widths.put(Integer.valueOf(parts[0]), Double.valueOf(parts[parts.length - 1]));
        } catch (NumberFormatException _) {
            widths.clear();
        }
    }

    /** The width of a column, counted from 0; empty if the user has not chosen one. */
    OptionalDouble of(int column) {
        return Optional.ofNullable(widths.get(column)).stream().mapToDouble(Double::doubleValue).findFirst();
    }

    boolean isEmpty() {
        return widths.isEmpty();
    }

    void set(int column, double width) {
        widths.put(column, width);
        store();
    }

    void reset() {
        widths.clear();
        store();
    }

    private void store() {
        memory.put(key, widths.entrySet().stream().map(entry -> entry.getKey() + ":" + Math.round(entry.getValue()))
                .collect(Collectors.joining(" ")));
    }
}
