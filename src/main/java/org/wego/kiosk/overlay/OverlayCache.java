// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;

/**
 * Keeps the data that was last read from the folder of an overlay in a file on this machine, so that it stays in use
 * while the folder is unavailable, also after a restart.
 *
 * <p>A file that is damaged or cannot be written is reported once and stops nothing; the data stays in memory. Safe for
 * use by several threads; not for the FX thread.
 */
public final class OverlayCache {

    private static final System.Logger LOG = System.getLogger(OverlayCache.class.getName());
    private static final int FORMAT = 1;

    private final Optional<Path> file;
    private final StrictJson json;
    private final boolean writes;
    private Optional<StoredOverlay> known = Optional.empty();
    private boolean unwritable;

    private OverlayCache(Optional<Path> file, StrictJson json, boolean writes) {
        this.file = file;
        this.json = json;
        this.writes = writes;
    }

    /** A cache in a file. */
    static OverlayCache in(Path file, StrictJson json) {
        return read(file, json, true);
    }

    /** A read-only cache in the file of another program. */
    static OverlayCache of(Path file, StrictJson json) {
        return read(file, json, false);
    }

    private static OverlayCache read(Path file, StrictJson json, boolean writes) {
        var cache = new OverlayCache(Optional.of(file), json, writes);
        cache.known = cache.read(file);
        return cache;
    }

    /** A cache in memory. */
    static OverlayCache ofThisProcess() {
        return new OverlayCache(Optional.empty(), new StrictJson(), false);
    }

    /**
     * The stored data of a folder.
     *
     * @param folder its absolute path
     * @param marker the id in its marker; empty when it had none
     */
    record StoredOverlay(int format, String folder, Optional<String> marker, List<StoredRecord> records) {

        Map<RecordKey, RecordVersion> entries() {
            var entries = new TreeMap<RecordKey, RecordVersion>();
            records.forEach(kept -> kept.entry().ifPresent(entry -> entries.put(entry.key(), entry)));
            return entries;
        }
    }

    /**
     * The newest version of a record.
     *
     * @param kind the word of its kind
     */
    record StoredRecord(String kind, String id, RecordFile version) {

        private Optional<RecordVersion> entry() {
            return RecordKind.named(kind).map(known -> version.entry(new RecordKey(known, id)));
        }
    }

    /** The stored data of a folder; empty when nothing was ever read there. */
    synchronized Optional<StoredOverlay> of(Path folder) {
        return known.filter(kept -> kept.folder().equals(key(folder)));
    }

    /** Stores the data that was read. */
    synchronized void keep(Path folder, Optional<String> marker, Map<RecordKey, RecordVersion> entries) {
        var next = new StoredOverlay(FORMAT, key(folder), marker,
                entries.values().stream().map(entry -> new StoredRecord(
                        entry.key().kind().word(), entry.key().id(), RecordFile.of(entry))).toList());
        if (known.filter(next::equals).isPresent() && !unwritable) {
            return;
        }
        known = Optional.of(next);
        file.filter(_ -> writes).ifPresent(path -> write(path, next));
    }

    /** The file to delete in order to discard the stored data; empty when a restart discards it. */
    Optional<Path> file() {
        return file;
    }

    private void write(Path path, StoredOverlay next) {
        try {
            var absolute = path.toAbsolutePath();
            new AtomicFolder(absolute.resolveSibling("")).write(absolute.getFileName().toString(), json.write(next));
            unwritable = false;
        } catch (IOException e) {
            if (!unwritable) {
                LOG.log(System.Logger.Level.WARNING, "Cannot write {0}: {1}; when the overlay folder is unavailable"
                        + " at the next start, the changes of reception are not shown", path, IoErrorMessages.of(e));
            }
            unwritable = true;
        }
    }

    private Optional<StoredOverlay> read(Path path) {
        try {
            var kept = json.read(Files.readAllBytes(path), StoredOverlay.class);
            // Detect a version that does not fit its record here, not later.
            return kept.entries().size() == kept.records().size() ? Optional.of(kept) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | JsonException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "Cannot read {0}, so it is started afresh: {1}", path, e.getMessage());
            return Optional.empty();
        }
    }

    private static String key(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }
}
