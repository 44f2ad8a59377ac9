// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordVersion;
import org.wego.kiosk.overlay.SaveResult;
import org.wego.kiosk.overlay.Sighting;

/** Saves the record in the form, one save at a time, and keeps the result of the last one. */
final class RecordSaving {

    private final DeskState state;
    private final OverlayEditingService editing;
    private final EditSessions sessions;
    private final RecordFindings findings;
    private final SaveProgress progress = new SaveProgress();
    private final ReadOnlyObjectWrapper<Optional<EditConflict>> conflict = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    RecordSaving(DeskState state, OverlayEditingService editing, EditSessions sessions, RecordFindings findings) {
        this.state = state;
        this.editing = editing;
        this.sessions = sessions;
        this.findings = findings;
    }

    /** Whether something is being saved, and the result of the last attempt. */
    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return progress.stateProperty();
    }

    /** Whether something is being saved. */
    BooleanBinding busy() {
        return progress.busy();
    }

    /** What another person saved in the meantime; empty without a conflict. */
    ReadOnlyObjectProperty<Optional<EditConflict>> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    /** Clears the result, because the record was changed. */
    void changed() {
        progress.forget();
    }

    /** Clears the result, because another form was opened. */
    void opened() {
        conflict.set(Optional.empty());
        progress.forget();
    }

    /** Saves the record if it has unsaved edits. */
    void save() {
        start(open -> {
            if (open.isChanged()) {
                var value = open.editor().value();
                busy(open);
                editing.save(open.key(), open.revision(), value, result -> onSaved(open.key(), value, result));
            }
        });
    }

    /** Records that the record was confirmed today, and saves it. A doubtful record must be settled instead. */
    void confirmToday() {
        change((value, today) -> editing.confirmed(value, today));
    }

    /** Records what was seen today of a record in doubt, and saves it. */
    void settle(Sighting seen) {
        change((value, today) -> editing.settled(value, seen, today));
    }

    private void change(BiFunction<Value, LocalDate, Value> stamp) {
        start(open -> {
            var today = LocalDate.ofInstant(state.clock().instant(), state.content().manifest().timeZone());
            open.editor().pause();
            open.editor().set("", stamp.apply(open.editor().value(), today));
            save();
        });
    }

    void hide() {
        start(open -> {
            busy(open);
            editing.hide(open.key(), open.revision(), result -> onSaved(open.key(), open.editor().value(), result));
        });
    }

    /** Shows a hidden record again. */
    void unhide(RecordKey key, Runnable done) {
        if (!busy().get()) {
            progress.set(new SaveState.Saving());
            editing.unhide(key, result -> {
                onSaved(key, Value.empty(), result);
                done.run();
            });
        }
    }

    /** Saves an earlier version as a new one. Undo goes back to what was in the form. */
    void restore(RecordVersion version) {
        start(open -> {
            busy(open);
            editing.restore(open.key(), open.revision(), version.revision(),
                    result -> onSaved(open.key(), Value.empty(), result));
        });
    }

    /** Moves the record within its list. */
    void move(int by) {
        start(open -> {
            busy(open);
            // The order is a separate record: unsaved edits of this one stay.
            editing.move(open.key(), by, result -> progress.set(result instanceof SaveResult.SaveRefused(var found)
                    ? new SaveState.NotSaved(found)
                    : new SaveState.NoSaveYet()));
        });
    }

    /** Discards unsaved edits; undo brings them back. A new record is closed. */
    void revert() {
        sessions.open().ifPresent(open -> {
            if (open.isNew()) {
                sessions.discard(open.key());
            } else {
                takeTheirs();
            }
        });
    }

    /** Resolves a conflict: overwrites what another person saved. */
    void keepMine() {
        conflict.get().ifPresent(other -> sessions.open().ifPresent(open -> {
            conflict.set(Optional.empty());
            sessions.show(open.on(other.theirs()));
            save();
        }));
    }

    /** Shows what is saved now, such as what another person saved; undo brings the edits back. */
    void takeTheirs() {
        conflict.set(Optional.empty());
        sessions.open().ifPresent(open -> editing.current(open.key()).ifPresentOrElse(
                record -> sessions.show(open.with(record)), () -> sessions.discard(open.key())));
    }

    /** Starts a save unless one is running, which would be in conflict with it. */
    private void start(Consumer<EditSession> save) {
        if (!busy().get()) {
            sessions.open().ifPresent(save);
        }
    }

    private void busy(EditSession open) {
        // What is typed meanwhile is another undo step.
        open.editor().pause();
        progress.set(new SaveState.Saving());
    }

    /**
     * Shows the result of a save. If another record was opened in the meantime, its form stays.
     *
     * @param sent the value that was saved
     */
    private void onSaved(RecordKey key, Value sent, SaveResult result) {
        boolean open = sessions.isOpen(key);
        switch (result) {
            case SaveResult.Saved _ -> {
                conflict.set(Optional.empty());
                findings.show(findings.list().stream().filter(finding -> !finding.isError()).toList());
                editing.current(key).ifPresentOrElse(saved -> sessions.saved(key, saved, sent),
                        () -> sessions.discard(key));
                progress.set(new SaveState.SavedAt(
                        state.formats().time(state.clock().instant(), state.content().manifest().timeZone())));
            }
            case SaveResult.Conflict(var entry) when open -> {
                progress.set(new SaveState.NoSaveYet());
                conflict.set(Optional.of(new EditConflict(editing.theirs(key),
                        entry.map(RecordVersion::savedBy).orElse(""), entry.map(RecordVersion::savedAt))));
            }
            case SaveResult.SaveRefused(var found) when open -> {
                findings.show(List.copyOf(found));
                progress.set(new SaveState.NotSaved(found));
            }
            case SaveResult.Conflict _,SaveResult.SaveRefused _ -> progress.set(new SaveState.OtherNotSaved(key));
        }
    }
}
