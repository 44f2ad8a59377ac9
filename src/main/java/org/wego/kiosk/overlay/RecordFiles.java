// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.pack.Problem;

/** Reads and writes the record files in an overlay's folder, without checking whose folder it is. */
final class RecordFiles {

    static final String RECORDS = "records";
    /** Changes with every save. */
    static final String LATEST = "latest";
    private static final String HISTORY = "history";

    private final AtomicFolder folder;
    private final RecordReader reader;
    private final StrictJson json;
    private final Clock clock;

    RecordFiles(AtomicFolder folder, RecordReader reader, StrictJson json, Clock clock) {
        this.folder = folder;
        this.reader = reader;
        this.json = json;
        this.clock = clock;
    }

    /** All readable records, and the problems of the others. */
    OverlayState read() {
        Map<RecordKey, RecordVersion> entries = new TreeMap<>();
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
                damaged.add(DiskProblems.unreadable(folder.path(), holder, e));
            }
        }
        return new OverlayState(entries, collapsed(damaged));
    }

    /** Combines the problems of all kinds when the folder above them cannot be read. */
    private List<Problem> collapsed(List<Problem> damaged) {
        if (damaged.size() < RecordKind.values().length || folder.isReadable(RECORDS)) {
            return damaged;
        }
        var first = damaged.getFirst();
        return List.of(
                new Problem(first.severity(), first.code(), RECORDS, first.line(), "", first.message(), first.hint()));
    }

    /** All readable versions of a record, the newest first. */
    List<RecordVersion> versions(RecordKey key) {
        var found = new ArrayList<RecordVersion>();
        var unread = new ArrayList<Problem>();
        FileNames.encode(key.id()).ifPresent(name -> {
            var holder = HISTORY + "/" + key.kind().word() + "/" + name;
            try {
                for (var file : folder.list(holder)) {
                    reader.read(holder + "/" + file.getFileName(), key, unread).ifPresent(found::add);
                }
            } catch (IOException e) {
                unread.add(DiskProblems.unreadable(folder.path(), holder, e));
            }
        });
        found.sort(Comparator.comparingLong(RecordVersion::revision).reversed());
        return List.copyOf(found);
    }

    /**
     * Writes a version and makes it the present record.
     *
     * @param path of the record below the folders of records and of versions
     * @param damaged whether the present file cannot be read; it is then renamed
     */
    SaveResult write(RecordKey key, long expected, Change change, String by, String path, boolean damaged)
            throws IOException {
        long revision = expected + 1;
        // A version whose program died while it was being saved keeps its number.
        while (folder.has(HISTORY + path + "/" + revision + FileNames.ENDING)) {
            revision++;
        }
        var entry = new RecordVersion(key, revision, clock.instant().truncatedTo(ChronoUnit.MILLIS), by.strip(),
                change);
        byte[] bytes = json.write(RecordFile.of(entry));
        try {
            json.read(bytes, RecordFile.class);
        } catch (JsonException e) {
            return refused(key, e.error().message());
        }
        place(revision, bytes, path, damaged);
        return new SaveResult.Saved(entry);
    }

    /**
     * The file of a record; empty when there is none, or none that can be understood.
     *
     * @throws IOException when it cannot be read now
     */
    Optional<RecordVersion> present(RecordKey key, String path, List<Problem> damaged) throws IOException {
        var file = RECORDS + path + FileNames.ENDING;
        if (!folder.has(file)) {
            return Optional.empty();
        }
        // A file that cannot be read now is not damaged, and must not be overwritten.
        folder.read(file);
        return reader.read(file, key, damaged);
    }

    /** Makes a version from elsewhere the present record, as it was saved there. */
    void keep(RecordVersion entry, String path, boolean damaged) throws IOException {
        place(entry.revision(), json.write(RecordFile.of(entry)), path, damaged);
    }

    private void place(long revision, byte[] bytes, String path, boolean damaged) throws IOException {
        var file = RECORDS + path + FileNames.ENDING;
        var version = HISTORY + path + "/" + revision + FileNames.ENDING;
        folder.sweep(file, clock.instant());
        folder.sweep(version, clock.instant());
        folder.write(version, bytes);
        try {
            if (damaged) {
                folder.renameDamaged(file, "." + UUID.randomUUID() + ".damaged");
            }
            folder.write(file, bytes);
        } catch (IOException e) {
            folder.delete(version);
            throw e;
        }
        folder.write(LATEST, json.write(UUID.randomUUID().toString()));
    }

    static SaveResult refused(RecordKey key, String why) {
        return new SaveResult.SaveRefused(
                List.of(new RecordProblem(Optional.of(key), "", DiskProblems.error(key.toString(), why,
                        ""))));
    }

    /** The folders of the records, one for each kind. */
    static List<String> folders() {
        return Stream.of(RecordKind.values()).map(kind -> RECORDS + "/" + kind.word()).toList();
    }

    /** Whether one of the problems is that the file of a record, or its folder, cannot be used now. */
    static boolean isUnread(RecordKey key, List<Problem> damaged) {
        var holder = RECORDS + "/" + key.kind().word();
        var file = FileNames.encode(key.id()).map(name -> holder + "/" + name + FileNames.ENDING);
        return damaged.stream().map(Problem::file)
                .anyMatch(path -> path.equals(holder) || path.equals(RECORDS)
                        || file.filter(path::equals).isPresent());
    }

    /** Whether the folder holds what only an overlay holds. */
    boolean areBegun() {
        try {
            return folder.has(RECORDS) || folder.has(LATEST);
        } catch (IOException e) {
            return false;
        }
    }
}
