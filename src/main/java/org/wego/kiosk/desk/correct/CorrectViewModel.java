// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.overlay.RecordVersion;
import org.wego.kiosk.overlay.SaveResult;

/** The record that is being corrected: its fields, what is wrong with them, and what became of saving it. */
public final class CorrectViewModel {

    private final DeskState state;
    private final OverlayEditingService editing;
    private final ReadOnlyObjectWrapper<Optional<EditSession>> task = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<RecordProblem> findings = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<EditConflict>> conflict = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final EditableRecords records;
    private final SaveProgress saving = new SaveProgress();
    private final UnsavedEdits unsaved = new UnsavedEdits();
    private int asked;

    public CorrectViewModel(DeskState state, OverlayEditingService editing) {
        this.state = state;
        this.editing = editing;
        this.records = new EditableRecords(state, editing);
    }

    EditableRecords records() {
        return records;
    }

    /** What is in the form. */
    ReadOnlyObjectProperty<Optional<EditSession>> taskProperty() {
        return task.getReadOnlyProperty();
    }

    /** What is wrong with it, as far as it has been looked at. */
    ObservableList<RecordProblem> findings() {
        return findings;
    }

    /** What somebody else saved meanwhile; empty while there is no conflict. */
    ReadOnlyObjectProperty<Optional<EditConflict>> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    SaveProgress saving() {
        return saving;
    }

    List<Field> fields(EditSession open) {
        return Forms.of(open, state.content());
    }

    /** Opens the form of a record, with what was typed into it and not saved yet. */
    public void open(RecordKey key) {
        unsaved.note(task.get());
        unsaved.find(key).ifPresentOrElse(this::show,
                () -> editing.current(key).ifPresent(record -> begin(key, record)));
    }

    /** Whether something was typed into the form of a record and not saved yet. */
    boolean isUnsaved(RecordKey key) {
        unsaved.note(task.get());
        return unsaved.find(key).isPresent();
    }

    /** Whether anything that was typed is not saved yet. */
    public boolean hasUnsaved() {
        unsaved.note(task.get());
        return !unsaved.isEmpty();
    }

    /**
     * Opens the form of a new record.
     *
     * @param text the key of a text that it begins with; empty: none
     */
    void add(RecordKind kind, String text) {
        var templates = new Templates(state.content(), now());
        var key = templates.key(kind);
        var value = templates.of(key);
        unsaved.note(task.get());
        begin(new EditSession(key, new ValueEditor(Value.empty(),
                text.isEmpty() ? value : templates.saying(value, lang -> state.visitorWords(lang).get(text))), 0));
    }

    void save() {
        task.get().ifPresent(open -> {
            busy();
            editing.save(open.key(), open.revision(), open.editor().value(), result -> onSaved(open.key(), result));
        });
    }

    /** Says that somebody has found the record true today, and saves it. */
    void confirmToday() {
        task.get().ifPresent(open -> {
            open.editor().set("", editing.confirmed(open.editor().value(), now().toLocalDate()));
            save();
        });
    }

    void hide() {
        task.get().ifPresent(open -> {
            busy();
            editing.hide(open.key(), open.revision(), result -> onSaved(open.key(), result));
        });
    }

    void unhide(RecordKey key) {
        busy();
        editing.unhide(key, result -> onSaved(key, result));
    }

    void restore(RecordVersion version) {
        task.get().ifPresent(open -> {
            busy();
            editing.restore(open.key(), open.revision(), version.revision(), result -> onSaved(open.key(), result));
        });
    }

    void move(int by) {
        task.get().ifPresent(open -> {
            busy();
            // The order is a record of its own: what was typed into this one stays.
            editing.move(open.key(), by, result -> saving.set(result instanceof SaveResult.SaveRefused(var found)
                    ? new SaveState.NotSaved(found)
                    : new SaveState.NoSaveYet()));
        });
    }

    private void busy() {
        saving.set(new SaveState.Saving());
    }

    /** Throws the changes away that are not saved. */
    void revert() {
        task.get().map(EditSession::key).ifPresent(this::renew);
    }

    void undo() {
        task.get().ifPresent(open -> open.editor().undo());
    }

    void redo() {
        task.get().ifPresent(open -> open.editor().redo());
    }

    /** Looks for all versions of the record. */
    void history(Consumer<List<RecordVersion>> answer) {
        task.get().ifPresent(open -> editing.history(open.key(), answer));
    }

    /** Saves over what somebody else saved, after both have been seen. */
    void keepMine() {
        conflict.get().ifPresent(other -> task.get().ifPresent(open -> {
            conflict.set(Optional.empty());
            task.set(Optional.of(new EditSession(open.key(), open.editor(), other.theirs().revision())));
            save();
        }));
    }

    /** Takes what somebody else saved. */
    void takeTheirs() {
        conflict.set(Optional.empty());
        revert();
    }

    /** Shows what is saved of a record; one that is hidden or withdrawn has no form any more. */
    private void renew(RecordKey key) {
        unsaved.forget(key);
        editing.current(key).ifPresentOrElse(record -> begin(key, record), () -> task.set(Optional.empty()));
    }

    private void begin(RecordKey key, CurrentRecord record) {
        begin(new EditSession(key, new ValueEditor(record.value(), record.value()), record.revision()));
    }

    private void begin(EditSession begun) {
        begun.editor().valueProperty().subscribe((before, now) -> {
            saving.forget();
            check(begun.key(), now);
        });
        show(begun);
    }

    private void show(EditSession shown) {
        conflict.set(Optional.empty());
        findings.clear();
        saving.forget();
        task.set(Optional.of(shown));
        if (shown.isChanged()) {
            check(shown.key(), shown.editor().value());
        }
    }

    private void check(RecordKey key, Value now) {
        int number = ++asked;
        editing.check(key, now, found -> {
            if (number == asked) {
                findings.setAll(found);
            }
        });
    }

    private void onSaved(RecordKey key, SaveResult result) {
        switch (result) {
            case SaveResult.Saved _ -> {
                unsaved.forget(key);
                // Another record that was opened meanwhile keeps its form.
                task.get().filter(open -> !open.key().equals(key)).ifPresentOrElse(_ -> {}, () -> renew(key));
                saving.set(new SaveState.SavedAt(time()));
            }
            case SaveResult.Conflict(var entry) -> {
                saving.set(new SaveState.NoSaveYet());
                conflict.set(Optional.of(new EditConflict(editing.theirs(key),
                        entry.map(RecordVersion::savedBy).orElse(""))));
            }
            case SaveResult.SaveRefused(var found) -> {
                // A check that was asked for earlier must not replace the answer.
                asked++;
                findings.setAll(found);
                saving.set(new SaveState.NotSaved(found));
            }
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(state.clock().instant(), state.content().manifest().timeZone());
    }

    /** The time at which something was saved, as the kiosk shows it. */
    private String time() {
        return state.formats().time(state.clock().instant(), state.content().manifest().timeZone());
    }
}
