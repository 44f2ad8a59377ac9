// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.wego.kiosk.desk.frame.DeskMemory;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;

/**
 * The records that the user has pinned, and those opened last; only their keys are stored.
 *
 * <p>Confined to the FX thread.
 */
public final class KeptRecords {

    private static final String PINNED = "pinned";
    private static final String RECENT = "recent";
    private static final String LINE_END = "\n";
    private static final int MAX_RECENT = 10;
    /** The longest value that {@link java.util.prefs.Preferences} store. */
    private static final int MAX_LENGTH = 8192;

    private final DeskMemory memory;
    private final ObservableList<RecordKey> pinned = FXCollections.observableArrayList();
    /** Kept, because its listeners are lost with it. */
    private final ObservableList<RecordKey> readOnlyPinned = FXCollections.unmodifiableObservableList(pinned);
    private final ObservableList<RecordKey> recent = FXCollections.observableArrayList();

    /** The records as they were stored. */
    public KeptRecords(DeskMemory memory) {
        this.memory = memory;
        pinned.setAll(keys(PINNED));
        recent.setAll(keys(RECENT));
    }

    /** The pinned records, in the order in which they were pinned. */
    ObservableList<RecordKey> pinned() {
        return readOnlyPinned;
    }

    /** The records opened last, the last one first. */
    List<RecordKey> recent() {
        return List.copyOf(recent);
    }

    /** Pins a record, or unpins it. */
    void pinOrUnpin(RecordKey key) {
        if (!pinned.remove(key)) {
            pinned.add(key);
        }
        store(PINNED, pinned);
    }

    /** Records that a record has been opened. */
    void opened(RecordKey key) {
        recent.setAll(Stream.concat(Stream.of(key), recent.stream().filter(other -> !other.equals(key)))
                .limit(MAX_RECENT).toList());
        store(RECENT, recent);
    }

    private void store(String name, List<RecordKey> keys) {
        var text = keys.stream().map(RecordKey::toString).collect(Collectors.joining(LINE_END));
        memory.put(name, text.length() <= MAX_LENGTH ? text
                : text.substring(0, text.lastIndexOf(LINE_END, MAX_LENGTH)));
    }

    /** The keys of a stored value; lines that are no keys, such as those of another version, are left out. */
    private List<RecordKey> keys(String name) {
        return memory.get(name).stream().flatMap(String::lines).flatMap(line -> key(line).stream()).distinct().toList();
    }

    private static Optional<RecordKey> key(String line) {
        int slash = line.indexOf('/');
        return slash < 0 ? Optional.empty()
                : RecordKind.named(line.substring(0, slash))
                        .map(kind -> new RecordKey(kind, line.substring(slash + 1)));
    }
}
