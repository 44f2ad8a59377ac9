// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wego.kiosk.files.Sha256;
import org.wego.kiosk.pack.Problem;

/**
 * The content of an overlay's folder at one moment.
 *
 * @param entries the newest version of each record that has one, in the order of the keys
 * @param damaged the files that could not be used, with the remedy; by path from the overlay's folder
 */
public record OverlayState(Map<RecordKey, RecordVersion> entries, List<Problem> damaged) {

    private static final int DIGITS = 12;

    public OverlayState {
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
        damaged = List.copyOf(damaged);
    }

    /** The state of a folder in which nothing was ever saved. */
    public static OverlayState nothing() {
        return new OverlayState(Map.of(), List.of());
    }

    /** The problems of the folder as lines for log, status and check alike: folder and file, problem, remedy. */
    public List<String> troubles(Path folder) {
        return damaged.stream().map(problem -> problem.file().isEmpty()
                ? folder + ": " + problem.message() + (problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")")
                : folder + "/" + problem).toList();
    }

    /** The newest version of a record; empty when it has none. */
    public Optional<RecordVersion> entry(RecordKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** Whether the overlay leaves the pack as it is. */
    public boolean changesNothing() {
        return entries.values().stream().allMatch(entry -> entry.change() instanceof Change.Withdrawn);
    }

    /**
     * A word that is the same wherever the same changes are in force; withdrawn ones do not count. Tells what is the
     * latest from what is not, and nothing else.
     */
    public String digest() {
        var sha = new Sha256();
        entries.values().stream().filter(entry -> !(entry.change() instanceof Change.Withdrawn)).forEach(entry -> {
            sha.add(entry.key().toString());
            sha.add(entry.revision());
            sha.add(entry.savedAt().toString());
        });
        return sha.hex().substring(0, DIGITS);
    }

    /** The newest revision of a record, which a save must expect; 0 when there is none. */
    public long revision(RecordKey key) {
        return entry(key).map(RecordVersion::revision).orElse(0L);
    }

    /** This state with another version of a record. */
    public OverlayState with(RecordVersion entry) {
        var changed = new TreeMap<>(entries);
        changed.put(entry.key(), entry);
        return new OverlayState(changed, damaged);
    }

    /** This state without some records. */
    public OverlayState without(Iterable<RecordKey> keys) {
        var fewer = new TreeMap<>(entries);
        keys.forEach(fewer::remove);
        return new OverlayState(fewer, damaged);
    }
}
