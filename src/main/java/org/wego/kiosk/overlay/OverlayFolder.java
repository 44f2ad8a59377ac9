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
 * <p>Any number of programs may use one folder. It is created by the first save; a missing folder means no changes.
 * Safe for use by several threads; not for the FX thread.
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
    private final OverlayWatches watches;

    /** A folder for any pack; the data that was read last is kept in memory. */
    public OverlayFolder(Path folder, StrictJson json, Clock clock) {
        this(new AtomicFolder(folder), json, clock, OverlayCache.ofThisProcess(), Optional::empty,
                MountTable.ofTheSystem());
    }

    /**
     * The folder for a pack; the overlay of another pack is refused.
     *
     * @param pack the id of the pack that is shown; empty while unknown
     * @param memory the file that keeps the data that was read last between starts; empty: only in memory
     */
    public OverlayFolder(Path folder, StrictJson json, Clock clock, Supplier<Optional<String>> pack,
            Optional<Path> memory) {
        this(new AtomicFolder(folder), json, clock, memory.map(file -> OverlayCache.in(file, json))
                .orElseGet(OverlayCache::ofThisProcess), pack, MountTable.ofTheSystem());
    }

    /**
     * The folder as a lobby sees it, for another program that only reads.
     *
     * @param memory the file in which that lobby keeps the data that it read last
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
        this.watches = new OverlayWatches(
                () -> folder.fingerprint(RecordFiles.folders(), List.of(RecordFiles.LATEST, Marker.FILE)), this::read);
    }

    /** The same folder with another mount table. */
    OverlayFolder with(MountTable mounts) {
        return new OverlayFolder(folder, json, clock, OverlayCache.ofThisProcess(), Optional::empty, mounts);
    }

    /** The path of the folder. */
    public Path path() {
        return folder.path();
    }

    /** Whether the folder can be seen now. */
    public boolean isThere() {
        return folder.isThere();
    }

    /**
     * Everything that is saved now; unusable files are reported and left as they are.
     *
     * <p>When the folder is missing or is not the same as before, such as a mount point without its share, the result
     * is the data that was read last. The same is true of a file that can no longer be read.
     */
    public OverlayState read() {
        if (state() instanceof FolderState.Unrecognized(var problem)) {
            return lastRead(problem);
        }
        var now = files.read();
        // The share may be disconnected while it is read.
        return switch (state()) {
            case FolderState.Unrecognized(var problem) -> lastRead(problem);
            case FolderState.NothingSaved _ -> now;
            case FolderState.Recognized(var marker, var damage) -> {
                var whole = complete(now);
                recognition.store(marker, whole.entries());
                yield new OverlayState(whole.entries(), Stream.concat(damage.stream(), now.damaged().stream())
                        .toList());
            }
        };
    }

    private FolderState state() {
        return recognition.state(files.areBegun(), () -> files.read().entries());
    }

    private OverlayState lastRead(Problem problem) {
        return new OverlayState(recognition.known().map(OverlayCache.StoredOverlay::entries).orElse(Map.of()),
                List.of(problem));
    }

    /** Adds the last known versions of the files that cannot be used now. */
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
        var state = state();
        if (state instanceof FolderState.Recognized
                || (state instanceof FolderState.NothingSaved(var isThere) && isThere && folder.isEmpty())) {
            try {
                recognition.mark(state);
            } catch (IOException e) {
                // The first save reports it, beside the button.
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
        return watches.begin(known, every, changed);
    }

    /** Takes over what a desk sends that does not share this folder. */
    public ReceivedRecords received() {
        return new ReceivedRecords(folder, files, recognition, this::state, watches::soon);
    }

    /** All readable versions of a record, the newest first. */
    public List<RecordVersion> versions(RecordKey key) {
        return files.versions(key);
    }

    /**
     * Saves a version, if the record still has the expected revision.
     *
     * @param expected the revision that was edited; 0 for none
     * @param by the name or the initials of the editor
     */
    public SaveResult save(RecordKey key, long expected, Change change, String by) {
        return save(key, expected, change, by, () -> true).orElseThrow();
    }

    /**
     * Saves a version, if the record still has the expected revision and no other record has changed.
     *
     * @param checked the state with which the change was checked
     * @return empty when another record has changed, so that the check is out of date
     */
    Optional<SaveResult> saveChecked(OverlayState checked, RecordKey key, long expected, Change change, String by) {
        var own = List.of(key);
        return save(key, expected, change, by,
                () -> read().without(own).entries().equals(checked.without(own).entries()));
    }

    private Optional<SaveResult> save(RecordKey key, long expected, Change change, String by,
            BooleanSupplier othersAsChecked) {
        var name = FileNames.encode(key.id());
        var mismatch = name.isEmpty() ? Optional.of("the id is empty or too long for a file name")
                : RecordFile.mismatch(key, change);
        if (mismatch.isPresent() || by.isBlank()) {
            return Optional.of(RecordFiles.refused(key, mismatch.orElse("the name of the editor is missing")));
        }
        var path = "/" + key.kind().word() + "/" + name.get();
        if (state() instanceof FolderState.Unrecognized(var problem)) {
            return Optional.of(unrecognised(key, problem));
        }
        try (var _ = folder.lock()) {
            var state = state();
            if (state instanceof FolderState.Unrecognized(var problem)) {
                return Optional.of(unrecognised(key, problem));
            }
            var unread = new ArrayList<Problem>();
            var now = files.present(key, path, unread);
            if (now.map(RecordVersion::revision).orElse(0L) != expected) {
                return Optional.of(new SaveResult.Conflict(now));
            }
            if (!othersAsChecked.getAsBoolean()) {
                return Optional.empty();
            }
            recognition.mark(state);
            var saved = files.write(key, expected, change, by, path, !unread.isEmpty());
            watches.soon();
            return Optional.of(saved);
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
