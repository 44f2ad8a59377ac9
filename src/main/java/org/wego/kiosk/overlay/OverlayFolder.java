// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.wego.kiosk.json.JsonProblem;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.pack.Problem;

/**
 * The files of an overlay: {@code records/KIND/ID.json}, and every version of each in {@code history/KIND/ID/}.
 *
 * <p>Any number of programs may use one folder. It is made at the first save; one that is missing says nothing. May be
 * shared between threads; nothing here is for the FX thread.
 */
public final class OverlayFolder {

    private static final String RECORDS = "records";
    private static final String HISTORY = "history";
    private static final String LATEST = "latest";

    private final SafeFolder folder;
    private final RecordReader reader;
    private final StrictJson json;
    private final Clock clock;

    public OverlayFolder(Path folder, StrictJson json, Clock clock) {
        this.folder = new SafeFolder(folder);
        this.reader = new RecordReader(this.folder, json);
        this.json = json;
        this.clock = clock;
    }

    /** Where it is. */
    public Path path() {
        return folder.path();
    }

    /** Whether the folder can be seen at this moment. */
    public boolean isThere() {
        return folder.isThere();
    }

    /** Everything that is saved now; what cannot be used is told and left where it is. */
    public OverlayState read() {
        Map<RecordKey, Entry> entries = new TreeMap<>();
        var damaged = new ArrayList<Problem>();
        for (var kind : RecordKind.values()) {
            var holder = RECORDS + "/" + kind.word();
            try {
                for (var file : folder.list(holder)) {
                    var path = holder + "/" + file.getFileName();
                    reader.key(kind, path, damaged).flatMap(key -> reader.read(path, key, damaged))
                            .ifPresent(entry -> entries.put(entry.key(), entry));
                }
            } catch (IOException e) {
                damaged.add(DiskWords.problem(holder, e));
            }
        }
        return new OverlayState(entries, damaged);
    }

    /** Changes whenever a program saves something or a file is changed; cheap. */
    String stamp() {
        return Stamp.of(folder, RECORDS, LATEST);
    }

    /** Every version of a record that can be read, the newest first. */
    public List<Entry> versions(RecordKey key) {
        var found = new ArrayList<Entry>();
        var unread = new ArrayList<Problem>();
        FileNames.encode(key.id()).ifPresent(name -> {
            var holder = HISTORY + "/" + key.kind().word() + "/" + name;
            try {
                for (var file : folder.list(holder)) {
                    reader.read(holder + "/" + file.getFileName(), key, unread).ifPresent(found::add);
                }
            } catch (IOException e) {
                unread.add(DiskWords.problem(holder, e));
            }
        });
        found.sort(Comparator.comparingLong(Entry::revision).reversed());
        return List.copyOf(found);
    }

    /**
     * Saves a version, when the record is still at the expected revision.
     *
     * @param expected the revision that was edited; 0 for none
     * @param by the name or the initials of whoever saves
     */
    public SaveResult save(RecordKey key, long expected, Change change, String by) {
        return save(key, expected, change, by, () -> true).orElseThrow();
    }

    /**
     * Saves a version, when the record is still at the expected revision and all others are as they were.
     *
     * @param checked what the change was checked with
     * @return empty when another record is another one by now, so that the check says nothing any more
     */
    Optional<SaveResult> saveChecked(OverlayState checked, RecordKey key, long expected, Change change, String by) {
        var own = List.of(key);
        return save(key, expected, change, by,
                () -> read().without(own).entries().equals(checked.without(own).entries()));
    }

    private Optional<SaveResult> save(RecordKey key, long expected, Change change, String by,
            BooleanSupplier othersAsChecked) {
        var name = FileNames.encode(key.id());
        var fault = name.isEmpty() ? Optional.of("the id is empty or too long for the name of a file")
                : RecordFile.fault(key, change);
        if (fault.isPresent() || by.isBlank()) {
            return Optional.of(refused(key, fault.orElse("nobody is named who saves this")));
        }
        var path = "/" + key.kind().word() + "/" + name.get();
        try (var _ = FolderLock.of(folder.path())) {
            var unread = new ArrayList<Problem>();
            var file = RECORDS + path + FileNames.ENDING;
            var now = folder.has(file) ? reader.read(file, key, unread) : Optional.<Entry>empty();
            if (now.map(Entry::revision).orElse(0L) != expected) {
                return Optional.of(new SaveResult.Conflict(now));
            }
            if (!othersAsChecked.getAsBoolean()) {
                return Optional.empty();
            }
            return Optional.of(write(key, expected, change, by, path, !unread.isEmpty()));
        } catch (IOException e) {
            return Optional.of(new SaveResult.Refused(List.of(new Finding(Optional.of(key), "", DiskWords.refusal(
                    folder.path(), e)))));
        }
    }

    private SaveResult write(RecordKey key, long expected, Change change, String by, String path, boolean damaged)
            throws IOException {
        var file = RECORDS + path + FileNames.ENDING;
        long revision = expected + 1;
        // A version that was written when its program died stays what it is.
        while (folder.has(HISTORY + path + "/" + revision + FileNames.ENDING)) {
            revision++;
        }
        var entry = new Entry(key, revision, clock.instant().truncatedTo(ChronoUnit.MILLIS), by.strip(), change);
        byte[] bytes = json.write(RecordFile.of(entry));
        try {
            json.read(bytes, RecordFile.class);
        } catch (JsonProblem e) {
            return refused(key, e.fault().message());
        }
        var version = HISTORY + path + "/" + revision + FileNames.ENDING;
        folder.sweep(file, clock.instant());
        folder.sweep(version, clock.instant());
        folder.write(version, bytes);
        try {
            if (damaged) {
                folder.putAside(file, "." + UUID.randomUUID() + ".damaged");
            }
            folder.write(file, bytes);
        } catch (IOException e) {
            folder.delete(version);
            throw e;
        }
        folder.write(LATEST, json.write(UUID.randomUUID().toString()));
        return new SaveResult.Saved(entry);
    }

    private static SaveResult refused(RecordKey key, String why) {
        return new SaveResult.Refused(List.of(new Finding(Optional.of(key), "", DiskWords.fault(key.toString(), why,
                ""))));
    }
}
