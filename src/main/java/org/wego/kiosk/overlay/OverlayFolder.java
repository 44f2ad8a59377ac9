// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wego.kiosk.files.PollingWatch;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.pack.Problem;

/**
 * The files of an overlay: {@code records/KIND/ID.json}, and every version of each in {@code history/KIND/ID/}.
 *
 * <p>Any number of programs may use one folder. It is made at the first save; one that is missing says nothing. May be
 * shared between threads; nothing here is for the FX thread.
 */
public final class OverlayFolder {

    /** Often enough that a change is seen within five seconds. */
    public static final Duration POLL_INTERVAL = Duration.ofSeconds(2);

    private final AtomicFolder folder;
    private final RecordReader reader;
    private final StrictJson json;
    private final Clock clock;
    private final RecordFiles files;
    private final FolderRecognition recognition;

    /** A folder that remembers what it held until the program ends, of whatever pack. */
    public OverlayFolder(Path folder, StrictJson json, Clock clock) {
        this(new AtomicFolder(folder), json, clock, OverlayCache.ofThisProcess(), Optional::empty,
                MountTable.ofTheSystem());
    }

    /**
     * The folder for a pack: another pack's overlay is not taken for it.
     *
     * @param pack the id of the pack that is shown; empty while that is not known
     * @param memory the file that keeps what was read last, from start to start; empty: until the program ends
     */
    public OverlayFolder(Path folder, StrictJson json, Clock clock, Supplier<Optional<String>> pack,
            Optional<Path> memory) {
        this(new AtomicFolder(folder), json, clock, memory.map(file -> OverlayCache.in(file, json))
                .orElseGet(OverlayCache::ofThisProcess), pack, MountTable.ofTheSystem());
    }

    /**
     * What a lobby sees in the folder, as another program that only looks.
     *
     * @param memory the file in which that lobby keeps what it read last
     */
    public static OverlayFolder asSeenBy(Path memory, Path folder, StrictJson json, Clock clock,
            Supplier<Optional<String>> pack) {
        return new OverlayFolder(new AtomicFolder(folder), json, clock, OverlayCache.of(memory, json), pack,
                MountTable.ofTheSystem());
    }

    OverlayFolder(AtomicFolder folder, StrictJson json, Clock clock, OverlayCache cache,
            Supplier<Optional<String>> pack, MountTable mounts) {
        this.folder = folder;
        this.reader = new RecordReader(folder, json);
        this.json = json;
        this.clock = clock;
        this.files = new RecordFiles(folder, reader, json, clock);
        this.recognition = new FolderRecognition(folder, json, cache, pack, mounts);
    }

    /** The same folder, told by another table what is mounted. */
    OverlayFolder with(MountTable mounts) {
        return new OverlayFolder(folder, json, clock, OverlayCache.ofThisProcess(), Optional::empty, mounts);
    }

    /** Where it is. */
    public Path path() {
        return folder.path();
    }

    /** Whether the folder can be seen at this moment. */
    public boolean isThere() {
        return folder.isThere();
    }

    /**
     * Everything that is saved now; what cannot be used is told and left where it is.
     *
     * <p>A folder that is gone or is another one than before, as a mount point is without its share, gives what was read
     * last; so does a file that cannot be read now and could be before.
     */
    public OverlayState read() {
        if (look() instanceof FolderState.Unrecognized(var problem)) {
            return last(problem);
        }
        var now = files.read();
        // A share may go while it is read.
        return switch (look()) {
            case FolderState.Unrecognized(var problem) -> last(problem);
            case FolderState.NothingSaved _ -> now;
            case FolderState.Recognized(var marker, var damage) -> {
                var whole = complete(now);
                recognition.keep(marker, whole.entries());
                yield new OverlayState(whole.entries(), Stream.concat(damage.stream(), now.damaged().stream())
                        .toList());
            }
        };
    }

    private FolderState look() {
        return recognition.look(files.areBegun(), () -> files.read().entries());
    }

    private OverlayState last(Problem problem) {
        return new OverlayState(recognition.known().map(OverlayCache.StoredOverlay::entries).orElse(Map.of()),
                List.of(problem));
    }

    /** With what was read last of the files that cannot be used now. */
    private OverlayState complete(OverlayState now) {
        var whole = now;
        for (var entry : recognition.known().map(OverlayCache.StoredOverlay::entries).orElse(Map.of()).values()) {
            if (now.entry(entry.key()).isEmpty() && RecordFiles.isUnread(entry.key(), now.damaged())) {
                whole = whole.with(entry);
            }
        }
        return whole;
    }

    /** Marks an empty folder, or one of an earlier version, as this overlay's, so that it is recognised from now on. */
    public void open() {
        var sight = look();
        if (sight instanceof FolderState.Recognized
                || (sight instanceof FolderState.NothingSaved(var isThere) && isThere && folder.isEmpty())) {
            try {
                recognition.mark(sight);
            } catch (IOException e) {
                // The first save says so, beside the button.
            }
        }
    }

    /**
     * Watches for what any program saves, on this machine or another.
     *
     * <p>A folder that goes away, because a network does, takes nothing off the screens: what was read last remains.
     *
     * @param known what the caller has already
     * @param changed receives every other state, on a thread of its own
     */
    public PollingWatch<String> watch(OverlayState known, Duration every, Consumer<OverlayState> changed) {
        var last = new AtomicReference<>(known);
        return PollingWatch.begin("overlay", every, this::fingerprint, _ -> {
            var now = read();
            if (!now.equals(last.getAndSet(now))) {
                changed.accept(now);
            }
            return true;
        });
    }

    private String fingerprint() {
        return folder.fingerprint(RecordFiles.folders(), List.of(RecordFiles.LATEST, Marker.FILE));
    }

    /** Every version of a record that can be read, the newest first. */
    public List<RecordVersion> versions(RecordKey key) {
        return files.versions(key);
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
            return Optional.of(RecordFiles.refused(key, fault.orElse("nobody is named who saves this")));
        }
        var path = "/" + key.kind().word() + "/" + name.get();
        if (look() instanceof FolderState.Unrecognized(var problem)) {
            return Optional.of(unrecognised(key, problem));
        }
        try (var _ = folder.lock()) {
            var sight = look();
            if (sight instanceof FolderState.Unrecognized(var problem)) {
                return Optional.of(unrecognised(key, problem));
            }
            var unread = new ArrayList<Problem>();
            var file = RecordFiles.RECORDS + path + FileNames.ENDING;
            var now = Optional.<RecordVersion>empty();
            if (folder.has(file)) {
                // What cannot be read now is not damaged: nothing is written over it.
                folder.read(file);
                now = reader.read(file, key, unread);
            }
            if (now.map(RecordVersion::revision).orElse(0L) != expected) {
                return Optional.of(new SaveResult.Conflict(now));
            }
            if (!othersAsChecked.getAsBoolean()) {
                return Optional.empty();
            }
            recognition.mark(sight);
            return Optional.of(files.write(key, expected, change, by, path, !unread.isEmpty()));
        } catch (IOException e) {
            return Optional.of(refused(key, DiskProblems.refusal(folder.path(), e)));
        }
    }

    private SaveResult unrecognised(RecordKey key, Problem problem) {
        return refused(key, DiskProblems.refusal(folder.path(), problem.message(), problem.hint()));
    }

    private static SaveResult refused(RecordKey key, Problem problem) {
        return new SaveResult.SaveRefused(List.of(new RecordProblem(Optional.of(key), "", problem)));
    }
}
