// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
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

    private final BiConsumer<String, String> write;
    private final ObservableList<RecordKey> pinned = FXCollections.observableArrayList();
    /** Kept, because its listeners are lost with it. */
    private final ObservableList<RecordKey> readOnlyPinned = FXCollections.unmodifiableObservableList(pinned);
    private final ObservableList<RecordKey> recent = FXCollections.observableArrayList();

    /**
     * The records as they were stored.
     *
     * @param read returns the value of a name; empty if there is none
     * @param write stores a value (second argument) under a name
     */
    public KeptRecords(UnaryOperator<String> read, BiConsumer<String, String> write) {
        this.write = write;
        pinned.setAll(keys(read.apply(PINNED)));
        recent.setAll(keys(read.apply(RECENT)));
    }

    /** Records that are forgotten when the window closes. */
    public static KeptRecords inMemory() {
        Map<String, String> values = new HashMap<>();
        return new KeptRecords(name -> values.getOrDefault(name, ""), values::put);
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
        write.accept(name, text.length() <= MAX_LENGTH ? text
                : text.substring(0, text.lastIndexOf(LINE_END, MAX_LENGTH)));
    }

    /** The keys of a stored value; lines that are no keys, such as those of another version, are left out. */
    private static List<RecordKey> keys(String stored) {
        return stored.lines().flatMap(line -> key(line).stream()).distinct().toList();
    }

    private static Optional<RecordKey> key(String line) {
        int slash = line.indexOf('/');
        return slash < 0 ? Optional.empty()
                : RecordKind.named(line.substring(0, slash))
                        .map(kind -> new RecordKey(kind, line.substring(slash + 1)));
    }
}
