// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wego.kiosk.pack.Problem;

/**
 * What an overlay's folder held at one moment.
 *
 * @param entries the newest version of each record that has one, in the order of the keys
 * @param damaged files that could not be used, and how to mend them; by path from the overlay's folder
 */
public record OverlayState(Map<RecordKey, RecordVersion> entries, List<Problem> damaged) {

    public OverlayState {
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
        damaged = List.copyOf(damaged);
    }

    /** The state of a folder in which nothing was ever saved. */
    public static OverlayState nothing() {
        return new OverlayState(Map.of(), List.of());
    }

    /** What could not be used, in lines for log, status and check alike: folder and file, what is wrong, the remedy. */
    public List<String> troubles(Path folder) {
        return damaged.stream().map(problem -> problem.file().isEmpty()
                ? folder + ": " + problem.message() + (problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")")
                : folder + "/" + problem).toList();
    }

    /** What is said about a record; empty when nothing is. */
    public Optional<RecordVersion> entry(RecordKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** Whether the pack is as if there were no overlay. */
    public boolean changesNothing() {
        return entries.values().stream().allMatch(entry -> entry.change() instanceof Change.Withdrawn);
    }

    /** The newest revision of a record; 0 when there is none: what a save must expect. */
    public long revision(RecordKey key) {
        return entry(key).map(RecordVersion::revision).orElse(0L);
    }

    /** The same with another entry for a record. */
    public OverlayState with(RecordVersion entry) {
        var changed = new TreeMap<>(entries);
        changed.put(entry.key(), entry);
        return new OverlayState(changed, damaged);
    }

    /** The same without what is said about some records. */
    public OverlayState without(Iterable<RecordKey> keys) {
        var fewer = new TreeMap<>(entries);
        keys.forEach(fewer::remove);
        return new OverlayState(fewer, damaged);
    }
}
