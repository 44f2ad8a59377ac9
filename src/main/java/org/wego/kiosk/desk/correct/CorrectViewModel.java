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
import org.wego.kiosk.desk.form.Field;
import org.wego.kiosk.desk.form.Forms;
import org.wego.kiosk.desk.form.ValueEditor;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.overlay.RecordVersion;
import org.wego.kiosk.overlay.SaveResult;

/** The record in the form, its problems, and the progress of saving it. */
public final class CorrectViewModel {

    private final DeskState state;
    private final OverlayEditingService editing;
    private final ReadOnlyObjectWrapper<Optional<EditSession>> session = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<RecordProblem> findings = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<EditConflict>> conflict = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final EditableRecords records;
    private final SaveProgress saving = new SaveProgress();
    private final UnsavedEdits unsaved = new UnsavedEdits();
    private int lastCheck;

    public CorrectViewModel(DeskState state, OverlayEditingService editing) {
        this.state = state;
        this.editing = editing;
        this.records = new EditableRecords(state, editing);
    }

    EditableRecords records() {
        return records;
    }

    /** The record in the form. */
    ReadOnlyObjectProperty<Optional<EditSession>> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    /** The problems of the record, as found by the last check. */
    ObservableList<RecordProblem> findings() {
        return findings;
    }

    /** What another person saved in the meantime; empty without a conflict. */
    ReadOnlyObjectProperty<Optional<EditConflict>> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    SaveProgress saving() {
        return saving;
    }

    List<Field> fields(EditSession open) {
        return Forms.of(open.key().kind(), open.editor().value(), state.content());
    }

    /** Opens the form of a record, with its unsaved edits. */
    public void open(RecordKey key) {
        unsaved.remember(session.get());
        unsaved.find(key).ifPresentOrElse(this::show,
                () -> editing.current(key).ifPresent(record -> begin(key, record)));
    }

    /** Whether a record has unsaved edits. */
    boolean isUnsaved(RecordKey key) {
        unsaved.remember(session.get());
        return unsaved.find(key).isPresent();
    }

    /** Whether any record has unsaved edits. */
    public boolean hasUnsaved() {
        unsaved.remember(session.get());
        return !unsaved.isEmpty();
    }

    /**
     * Opens the form of a new record.
     *
     * @param text the key of its initial text; empty for none
     */
    void add(RecordKind kind, String text) {
        var templates = new Templates(state.content(), now());
        var key = templates.key(kind);
        var value = templates.of(key);
        unsaved.remember(session.get());
        begin(new EditSession(key, new ValueEditor(Value.empty(),
                text.isEmpty() ? value : templates.withText(value, lang -> state.visitorWords(lang).get(text))), 0));
    }

    void save() {
        session.get().ifPresent(open -> {
            busy();
            editing.save(open.key(), open.revision(), open.editor().value(), result -> onSaved(open.key(), result));
        });
    }

    /** Records that the record was confirmed today, and saves it. */
    void confirmToday() {
        session.get().ifPresent(open -> {
            open.editor().set("", editing.confirmed(open.editor().value(), now().toLocalDate()));
            save();
        });
    }

    void hide() {
        session.get().ifPresent(open -> {
            busy();
            editing.hide(open.key(), open.revision(), result -> onSaved(open.key(), result));
        });
    }

    void unhide(RecordKey key) {
        busy();
        editing.unhide(key, result -> onSaved(key, result));
    }

    void restore(RecordVersion version) {
        session.get().ifPresent(open -> {
            busy();
            editing.restore(open.key(), open.revision(), version.revision(), result -> onSaved(open.key(), result));
        });
    }

    void move(int by) {
        session.get().ifPresent(open -> {
            busy();
            // The order is a separate record: unsaved edits of this one stay.
            editing.move(open.key(), by, result -> saving.set(result instanceof SaveResult.SaveRefused(var found)
                    ? new SaveState.NotSaved(found)
                    : new SaveState.NoSaveYet()));
        });
    }

    private void busy() {
        saving.set(new SaveState.Saving());
    }

    /** Discards unsaved edits. */
    void revert() {
        session.get().map(EditSession::key).ifPresent(this::renew);
    }

    void undo() {
        session.get().ifPresent(open -> open.editor().undo());
    }

    void redo() {
        session.get().ifPresent(open -> open.editor().redo());
    }

    /** Reads all versions of the record. */
    void history(Consumer<List<RecordVersion>> answer) {
        session.get().ifPresent(open -> editing.history(open.key(), answer));
    }

    /** Resolves a conflict: overwrites what another person saved. */
    void keepMine() {
        conflict.get().ifPresent(other -> session.get().ifPresent(open -> {
            conflict.set(Optional.empty());
            session.set(Optional.of(new EditSession(open.key(), open.editor(), other.theirs().revision())));
            save();
        }));
    }

    /** Resolves a conflict: discards the edits in favour of what another person saved. */
    void takeTheirs() {
        conflict.set(Optional.empty());
        revert();
    }

    /** Shows the saved state of a record; closes the form if the record is hidden or withdrawn. */
    private void renew(RecordKey key) {
        unsaved.forget(key);
        editing.current(key).ifPresentOrElse(record -> begin(key, record), () -> session.set(Optional.empty()));
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
        session.set(Optional.of(shown));
        if (shown.isChanged()) {
            check(shown.key(), shown.editor().value());
        }
    }

    private void check(RecordKey key, Value value) {
        int number = ++lastCheck;
        editing.check(key, value, found -> {
            if (number == lastCheck) {
                findings.setAll(found);
            }
        });
    }

    private void onSaved(RecordKey key, SaveResult result) {
        switch (result) {
            case SaveResult.Saved _ -> {
                unsaved.forget(key);
                // If another record was opened in the meantime, its form stays.
                session.get().filter(open -> !open.key().equals(key)).ifPresentOrElse(_ -> {}, () -> renew(key));
                saving.set(new SaveState.SavedAt(time()));
            }
            case SaveResult.Conflict(var entry) -> {
                saving.set(new SaveState.NoSaveYet());
                conflict.set(Optional.of(new EditConflict(editing.theirs(key),
                        entry.map(RecordVersion::savedBy).orElse(""))));
            }
            case SaveResult.SaveRefused(var found) -> {
                // The result of an earlier check must not replace these findings.
                lastCheck++;
                findings.setAll(found);
                saving.set(new SaveState.NotSaved(found));
            }
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(state.clock().instant(), state.content().manifest().timeZone());
    }

    /** The current time at the kiosk, formatted for the staff. */
    private String time() {
        return state.formats().time(state.clock().instant(), state.content().manifest().timeZone());
    }
}
