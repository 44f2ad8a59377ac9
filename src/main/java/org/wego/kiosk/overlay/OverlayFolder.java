// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wego.kiosk.json.JsonProblem;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.Severity;

/**
 * The folder of the changes: {@code records/} has the newest of each record, {@code history/} all that ever were.
 *
 * <p>May be shared by several programs, also over a network. Nothing is ever deleted; a file that cannot be read is
 * told and passed over, and the newest readable version of its record holds.
 */
public final class OverlayFolder {

    private static final String ENDING = ".json";
    private static final int LARGEST = 1024 * 1024;
    private static final int MOST = 100_000;
    /** What a program that died left behind. */
    private static final Duration OLD = Duration.ofHours(1);

    private final Path folder;
    private final Clock clock;
    private final ChangeForm form;

    /** The folder at a place; it need not be there, and is made by the first change. */
    public OverlayFolder(Path folder, StrictJson json, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.form = new ChangeForm(json);
    }

    /** All changes; none when the folder is not there. Never throws because of a file. */
    public Overlay read() {
        var changes = new HashMap<RecordKey, Change>();
        var problems = new ArrayList<Problem>();
        for (var file : files(records())) {
            try {
                var change = read(file);
                changes.put(change.key(), change);
            } catch (IOException | JsonProblem | IllegalArgumentException e) {
                problems.add(problem(file, e));
                key(file).flatMap(key -> history(key).stream().findFirst())
                        .ifPresent(last -> changes.put(last.key(), last));
            }
        }
        return changes.isEmpty() && problems.isEmpty() ? Overlay.NONE : new Overlay(changes, problems);
    }

    /**
     * Saves a change as the next version of its record.
     *
     * @param expected the revision that the editor began with; 0: none
     * @throws IOException when nothing can be written; the record is then as it was
     */
    public SaveResult save(Change draft, int expected, String by) throws IOException {
        try (var _ = FolderLock.of(folder)) {
            var now = current(draft.key());
            if (now.map(Change::revision).orElse(0) != expected) {
                return new SaveResult.Conflict(now);
            }
            sweep();
            var change = draft.saved(expected + 1, clock.instant(), by);
            var bytes = form.write(change);
            AtomicFile.write(history().resolve(change.key().fileName())
                    .resolve(String.format(Locale.ROOT, "%06d", change.revision()) + ENDING), bytes);
            AtomicFile.write(records().resolve(change.key().fileName() + ENDING), bytes);
            return new SaveResult.Saved(change);
        }
    }

    /** All versions of a record that can be read, newest first. */
    public List<Change> history(RecordKey key) {
        var versions = new ArrayList<Change>();
        for (var file : files(history().resolve(key.fileName()))) {
            try {
                var change = read(file);
                if (change.key().equals(key)) {
                    versions.add(change);
                }
            } catch (IOException | JsonProblem | IllegalArgumentException e) {
                // The version is lost; the others are not.
            }
        }
        versions.sort(Comparator.comparingInt(Change::revision).reversed());
        return List.copyOf(versions);
    }

    /** Another one whenever something in the folder has changed. */
    public String stamp() {
        return files(records()).stream().map(OverlayFolder::stamp).collect(Collectors.joining("\n"));
    }

    /** The newest version; one that was written to the history when the power went counts. */
    private Optional<Change> current(RecordKey key) {
        var newest = history(key).stream().findFirst();
        var file = records().resolve(key.fileName() + ENDING);
        try {
            return Files.exists(file) ? Optional.of(read(file)).filter(change -> newest.isEmpty()
                    || newest.get().revision() <= change.revision()).or(() -> newest) : newest;
        } catch (IOException | JsonProblem | IllegalArgumentException e) {
            return newest;
        }
    }

    private Change read(Path file) throws IOException, JsonProblem {
        if (Files.size(file) > LARGEST) {
            throw new IllegalArgumentException("the file is larger than 1 MB");
        }
        var change = form.read(Files.readAllBytes(file));
        boolean ordered = change.key().subject().equals(Overlay.ORDER);
        if (Shelf.of(ordered ? change.key().id() : change.key().subject()).isEmpty()) {
            throw new IllegalArgumentException("there are no records of '" + change.key() + "'");
        }
        return change;
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var list = Files.list(place)) {
            return list.filter(file -> file.toString().endsWith(ENDING)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).limit(MOST).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void sweep() throws IOException {
        try (var list = Files.isDirectory(records()) ? Files.list(records()) : Stream.<Path>empty()) {
            for (var file : list.filter(path -> path.toString().endsWith(AtomicFile.TEMPORARY)).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(clock.instant().minus(OLD))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static String stamp(Path file) {
        try {
            return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return file.getFileName() + " gone";
        }
    }

    private static Optional<RecordKey> key(Path file) {
        var words = String.valueOf(file.getFileName()).split("\\.", -1);
        return words.length == 3 && RecordKey.isName(words[0]) && RecordKey.isName(words[1])
                ? Optional.of(new RecordKey(words[0], words[1]))
                : Optional.empty();
    }

    private static Problem problem(Path file, Exception e) {
        return new Problem(Severity.WARNING, file.toString(), 1, "", "a change of reception cannot be read: "
                + e.getMessage(), "look at the file, or bring an earlier version back at the desk");
    }

    private Path records() {
        return folder.resolve("records");
    }

    private Path history() {
        return folder.resolve("history");
    }
}
