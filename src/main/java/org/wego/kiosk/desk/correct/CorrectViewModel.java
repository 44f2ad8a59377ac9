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
import org.wego.kiosk.desk.correct.Workshop.Fault;
import org.wego.kiosk.desk.correct.Workshop.Outcome;
import org.wego.kiosk.desk.correct.Workshop.Standing;
import org.wego.kiosk.desk.correct.Workshop.Version;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;

/** The record that is being corrected: its fields, what is wrong with them, and what became of saving it. */
public final class CorrectViewModel {

    private final DeskState state;
    private final Workshop workshop;
    private final ReadOnlyObjectWrapper<Optional<Task>> task = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Fault> faults = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Outcome.Conflict>> conflict = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final EditableRecords records;
    private final SaveProgress saving = new SaveProgress();
    private final UnsavedTasks unsaved = new UnsavedTasks();
    private int asked;

    public CorrectViewModel(DeskState state, Workshop workshop) {
        this.state = state;
        this.workshop = workshop;
        this.records = new EditableRecords(state, workshop);
    }

    EditableRecords records() {
        return records;
    }

    /** What is in the form. */
    ReadOnlyObjectProperty<Optional<Task>> taskProperty() {
        return task.getReadOnlyProperty();
    }

    /** What is wrong with it, as far as it has been looked at. */
    ObservableList<Fault> faults() {
        return faults;
    }

    /** What somebody else saved meanwhile; empty while there is no conflict. */
    ReadOnlyObjectProperty<Optional<Outcome.Conflict>> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    SaveProgress saving() {
        return saving;
    }

    List<Field> fields(Task open) {
        return Forms.of(open, state.content());
    }

    /** Opens the form of a record, with what was typed into it and not saved yet. */
    public void open(RecordKey key) {
        unsaved.note(task.get());
        unsaved.find(key).ifPresentOrElse(this::show,
                () -> workshop.standing(key).ifPresent(standing -> begin(key, standing)));
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
        var now = LocalDateTime.ofInstant(state.clock().instant(), state.content().manifest().timeZone());
        var templates = new Templates(state.content(), now);
        var key = templates.key(kind);
        var value = templates.of(key);
        unsaved.note(task.get());
        begin(new Task(key, new Editor(Value.empty(),
                text.isEmpty() ? value : templates.saying(value, lang -> state.visitorWords(lang).get(text))), 0));
    }

    void save() {
        task.get().ifPresent(open -> {
            busy();
            workshop.save(open.key(), open.revision(), open.editor().value(), outcome -> told(open.key(), outcome));
        });
    }

    /** Says that somebody has found the record true today, and saves it. */
    void confirmToday() {
        task.get().ifPresent(open -> {
            open.editor().set("", workshop.confirmed(open.editor().value()));
            save();
        });
    }

    void hide() {
        task.get().ifPresent(open -> {
            busy();
            workshop.hide(open.key(), open.revision(), outcome -> told(open.key(), outcome));
        });
    }

    void unhide(RecordKey key) {
        busy();
        workshop.unhide(key, outcome -> told(key, outcome));
    }

    void restore(Version version) {
        task.get().ifPresent(open -> {
            busy();
            workshop.restore(open.key(), open.revision(), version.revision(), outcome -> told(open.key(), outcome));
        });
    }

    void move(int by) {
        task.get().ifPresent(open -> {
            busy();
            // The order is a record of its own: what was typed into this one stays.
            workshop.move(open.key(), by, outcome -> saving.set(outcome instanceof Outcome.Refused(var found)
                    ? new SaveState.NotSaved(found)
                    : new SaveState.None()));
        });
    }

    private void busy() {
        saving.set(new SaveState.Saving());
    }

    /** Throws the changes away that are not saved. */
    void revert() {
        task.get().map(Task::key).ifPresent(this::renew);
    }

    void undo() {
        task.get().ifPresent(open -> open.editor().undo());
    }

    void redo() {
        task.get().ifPresent(open -> open.editor().redo());
    }

    /** Looks for all versions of the record. */
    void history(Consumer<List<Version>> answer) {
        task.get().ifPresent(open -> workshop.history(open.key(), answer));
    }

    /** Saves over what somebody else saved, after both have been seen. */
    void keepMine() {
        conflict.get().ifPresent(other -> task.get().ifPresent(open -> {
            conflict.set(Optional.empty());
            task.set(Optional.of(new Task(open.key(), open.editor(), other.theirs().revision())));
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
        workshop.standing(key).ifPresentOrElse(standing -> begin(key, standing), () -> task.set(Optional.empty()));
    }

    private void begin(RecordKey key, Standing standing) {
        begin(new Task(key, new Editor(standing.value(), standing.value()), standing.revision()));
    }

    private void begin(Task begun) {
        begun.editor().valueProperty().subscribe((before, now) -> {
            saving.forget();
            check(begun.key(), now);
        });
        show(begun);
    }

    private void show(Task shown) {
        conflict.set(Optional.empty());
        faults.clear();
        saving.forget();
        task.set(Optional.of(shown));
        if (shown.isChanged()) {
            check(shown.key(), shown.editor().value());
        }
    }

    private void check(RecordKey key, Value now) {
        int number = ++asked;
        workshop.check(key, now, found -> {
            if (number == asked) {
                faults.setAll(found);
            }
        });
    }

    private void told(RecordKey key, Outcome outcome) {
        switch (outcome) {
            case Outcome.Saved() -> {
                unsaved.forget(key);
                // Another record that was opened meanwhile keeps its form.
                task.get().filter(open -> !open.key().equals(key)).ifPresentOrElse(_ -> {}, () -> renew(key));
                saving.set(new SaveState.Saved(time()));
            }
            case Outcome.Conflict other -> {
                saving.set(new SaveState.None());
                conflict.set(Optional.of(other));
            }
            case Outcome.Refused(var found) -> {
                // A check that was asked for earlier must not replace the answer.
                asked++;
                faults.setAll(found);
                saving.set(new SaveState.NotSaved(found));
            }
        }
    }

    /** The time at which something was saved, as the kiosk shows it. */
    private String time() {
        return state.formats().time(state.clock().instant(), state.content().manifest().timeZone());
    }
}
