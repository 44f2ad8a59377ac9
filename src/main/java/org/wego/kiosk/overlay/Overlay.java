// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.check.PackChecker;
import org.wego.kiosk.pack.source.PackSource;

/**
 * One pack and the changes of reception to it. An edit is saved only if it causes no error in the pack.
 *
 * <p>A check takes tens of milliseconds, a save more: neither is for the FX thread. Safe for use by several threads.
 */
public final class Overlay {

    private static final int TRIES = 5;

    private final OverlayFolder folder;
    private final OverlaidPack pack;
    private final PackChecker checker;

    /** The overlay in a folder, for a pack that does not change meanwhile. */
    public Overlay(OverlayFolder folder, PackSource pack, StrictJson json, PackChecker checker) {
        this.folder = folder;
        this.pack = new OverlaidPack(pack, OverlayState.nothing(), json);
        this.checker = checker;
    }

    /** The folder of the changes. */
    public Path place() {
        return folder.path();
    }

    /** The pack with the present state of the overlay. */
    public OverlaidPack now() {
        return with(folder.read());
    }

    /** The pack with a given state of the overlay. */
    public OverlaidPack with(OverlayState state) {
        return pack.with(state);
    }

    /** All problems of a pack with its overlay, each at its record. */
    public List<RecordProblem> findings(OverlaidPack overlaid) {
        return findings(overlaid, checker.read(overlaid.source()));
    }

    private static List<RecordProblem> findings(OverlaidPack overlaid, PackResult result) {
        return Stream.concat((switch (result) {
            case PackResult.Accepted accepted -> accepted.warnings();
            case PackResult.Refused(var problems) -> problems;
        }).stream(), overlaid.staleDates().stream()).map(overlaid::find).toList();
    }

    /**
     * Checks a record after an edit, while it is being typed.
     *
     * @param before the findings without the edit, from {@link #findings(OverlaidPack)}
     * @return all findings of the record, and the errors that the edit causes elsewhere
     */
    public List<RecordProblem> check(OverlaidPack overlaid, List<RecordProblem> before, RecordKey key, Edit edit) {
        var change = change(overlaid, key, edit);
        var mismatch = mismatch(overlaid, key, change);
        if (mismatch.isPresent()) {
            return List.of(RecordProblem.error(key, mismatch.get()));
        }
        var edited = with(overlaid.state().with(unsaved(overlaid, key, change)));
        return concerning(key, before, findings(edited));
    }

    /** The content after an edit; nothing is saved. */
    public PackResult preview(OverlaidPack overlaid, RecordKey key, Edit edit) {
        var edited = with(overlaid.state().with(unsaved(overlaid, key, change(overlaid, key, edit))));
        return checker.read(edited.source());
    }

    /**
     * Saves an edit as a new version of the record.
     *
     * @param expected the revision that was edited, from {@link OverlaidPack#revision}
     * @param by the name or the initials of the editor
     */
    public SaveResult save(RecordKey key, long expected, Edit edit, String by) {
        return save(key, expected, overlaid -> Optional.of(change(overlaid, key, edit)), by);
    }

    /** All versions of a record, the newest first. */
    public List<RecordVersion> versions(RecordKey key) {
        return folder.versions(key);
    }

    /**
     * Makes an earlier version the newest; 0 is the pack's own record. The versions between stay in the history.
     *
     * @param expected the present revision
     */
    public SaveResult rollBack(RecordKey key, long expected, long revision, String by) {
        return save(key, expected, _ -> revision == 0 ? Optional.of(new Change.Withdrawn())
                : versions(key).stream().filter(entry -> entry.revision() == revision).map(RecordVersion::change)
                        .findFirst(),
                by);
    }

    private SaveResult save(RecordKey key, long expected, Function<OverlaidPack, Optional<Change>> wanted, String by) {
        for (int i = 0; i < TRIES; i++) {
            var now = now();
            if (now.revision(key) != expected) {
                return new SaveResult.Conflict(now.state().entry(key));
            }
            var change = wanted.apply(now);
            if (change.isEmpty()) {
                return refused(key, "there is no such version");
            }
            var errors = errors(now, key, change.get());
            if (!errors.isEmpty()) {
                return new SaveResult.SaveRefused(errors);
            }
            var saved = folder.saveChecked(now.state(), key, expected, change.get(), by);
            if (saved.isPresent()) {
                return saved.get();
            }
            // Another record was saved between check and write: check again with it.
        }
        return refused(key, "other users keep saving; try again");
    }

    private List<RecordProblem> errors(OverlaidPack now, RecordKey key, Change change) {
        var mismatch = mismatch(now, key, change);
        if (mismatch.isPresent()) {
            return List.of(RecordProblem.error(key, mismatch.get()));
        }
        var edited = with(now.state().with(unsaved(now, key, change)));
        var result = checker.read(edited.source());
        return result instanceof PackResult.Accepted ? List.of()
                : concerning(key, findings(now), findings(edited, result)).stream().filter(RecordProblem::isError)
                        .toList();
    }

    private static Optional<String> mismatch(OverlaidPack pack, RecordKey key, Change change) {
        boolean ofThePack = change instanceof Change.Replaced && key.kind() != RecordKind.ORDER;
        return ofThePack && pack.packValue(key).isEmpty()
                ? Optional.of("there is no such record: add it, or roll back to a version of it")
                : RecordFile.mismatch(key, change);
    }

    private static List<RecordProblem> concerning(RecordKey key, List<RecordProblem> before,
            List<RecordProblem> after) {
        var own = after.stream().filter(finding -> finding.key().equals(Optional.of(key)));
        var elsewhere = after.stream().filter(finding -> !finding.key().equals(Optional.of(key)) && finding.isError()
                && before.stream().noneMatch(finding::isSameAs));
        return Stream.concat(own, elsewhere).toList();
    }

    private static RecordVersion unsaved(OverlaidPack overlaid, RecordKey key, Change change) {
        return new RecordVersion(key, overlaid.revision(key) + 1, Instant.EPOCH, "", change);
    }

    private static Change change(OverlaidPack overlaid, RecordKey key, Edit edit) {
        var base = overlaid.packValue(key).map(RecordHash::of);
        var present = overlaid.state().entry(key).map(RecordVersion::change);
        return switch (edit) {
            case Edit.Put(var value) -> replace(value, base, present);
            case Edit.Add(Value value, var parent) -> new Change.Added(value, parent);
            case Edit.Hide() -> new Change.Hidden(base);
            case Edit.Withdraw() -> new Change.Withdrawn();
        };
    }

    /** An added record stays an added one, with its parent. */
    private static Change replace(Value value, Optional<String> base, Optional<Change> present) {
        return present.orElse(null) instanceof Change.Added(_, var parent) && base.isEmpty()
                ? new Change.Added(value, parent)
                : new Change.Replaced(value, base);
    }

    private static SaveResult refused(RecordKey key, String why) {
        return new SaveResult.SaveRefused(List.of(RecordProblem.error(key, why)));
    }
}
