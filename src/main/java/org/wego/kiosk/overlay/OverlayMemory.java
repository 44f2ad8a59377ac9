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
import org.wego.kiosk.json.JsonProblem;
import org.wego.kiosk.json.StrictJson;

/**
 * What was last read of an overlay's folder, kept in a file of this machine: it goes on while the folder is away, also
 * after a start.
 *
 * <p>A file that is damaged or cannot be written is reported once and keeps nothing from working; what is known stays in
 * memory. May be shared between threads; not for the FX thread.
 */
public final class OverlayMemory {

    private static final System.Logger LOG = System.getLogger(OverlayMemory.class.getName());
    private static final int FORMAT = 1;

    private final Optional<Path> file;
    private final StrictJson json;
    private final boolean writes;
    private Optional<Kept> known = Optional.empty();
    private boolean unwritable;

    private OverlayMemory(Optional<Path> file, StrictJson json, boolean writes) {
        this.file = file;
        this.json = json;
        this.writes = writes;
    }

    /** Remembers in a file. */
    static OverlayMemory in(Path file, StrictJson json) {
        return read(file, json, true);
    }

    /** Knows what a file of another program says, and never writes it. */
    static OverlayMemory of(Path file, StrictJson json) {
        return read(file, json, false);
    }

    private static OverlayMemory read(Path file, StrictJson json, boolean writes) {
        var memory = new OverlayMemory(Optional.of(file), json, writes);
        memory.known = memory.read(file);
        return memory;
    }

    /** Remembers until the program ends. */
    static OverlayMemory ofThisProcess() {
        return new OverlayMemory(Optional.empty(), new StrictJson(), false);
    }

    /**
     * What is kept of a folder.
     *
     * @param folder by its absolute path
     * @param marker the id in its marker; empty when it had none
     */
    record Kept(int format, String folder, Optional<String> marker, List<KeptRecord> records) {

        Map<RecordKey, Entry> entries() {
            var entries = new TreeMap<RecordKey, Entry>();
            records.forEach(kept -> kept.entry().ifPresent(entry -> entries.put(entry.key(), entry)));
            return entries;
        }
    }

    /**
     * The newest version of a record.
     *
     * @param kind the word of its kind
     */
    record KeptRecord(String kind, String id, RecordFile version) {

        private Optional<Entry> entry() {
            return RecordKind.named(kind).map(known -> version.entry(new RecordKey(known, id)));
        }
    }

    /** What is known of a folder; empty when nothing was ever read there. */
    synchronized Optional<Kept> of(Path folder) {
        return known.filter(kept -> kept.folder().equals(key(folder)));
    }

    /** Keeps what was read. */
    synchronized void keep(Path folder, Optional<String> marker, Map<RecordKey, Entry> entries) {
        var next = new Kept(FORMAT, key(folder), marker, entries.values().stream().map(entry -> new KeptRecord(
                entry.key().kind().word(), entry.key().id(), RecordFile.of(entry))).toList());
        if (known.filter(next::equals).isPresent() && !unwritable) {
            return;
        }
        known = Optional.of(next);
        file.filter(_ -> writes).ifPresent(path -> write(path, next));
    }

    /** How to give up what is kept, as the end of a sentence; empty when that is done by a new start. */
    Optional<Path> file() {
        return file;
    }

    private void write(Path path, Kept next) {
        try {
            var absolute = path.toAbsolutePath();
            new SafeFolder(absolute.resolveSibling("")).write(absolute.getFileName().toString(), json.write(next));
            unwritable = false;
        } catch (IOException e) {
            if (!unwritable) {
                LOG.log(System.Logger.Level.WARNING, "{0} cannot be written: {1}; when the folder of what reception"
                        + " changed is away at the next start, its changes are not shown", path, IoErrorMessages.of(e));
            }
            unwritable = true;
        }
    }

    private Optional<Kept> read(Path path) {
        try {
            var kept = json.read(Files.readAllBytes(path), Kept.class);
            // A version that is none of its record is found here, not later.
            return kept.entries().size() == kept.records().size() ? Optional.of(kept) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | JsonProblem | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "{0} cannot be used and is begun again: {1}", path, e.getMessage());
            return Optional.empty();
        }
    }

    private static String key(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }
}
