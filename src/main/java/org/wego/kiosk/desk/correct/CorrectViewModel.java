// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.wego.kiosk.desk.correct.Workshop.Fault;
import org.wego.kiosk.desk.correct.Workshop.Hidden;
import org.wego.kiosk.desk.correct.Workshop.Outcome;
import org.wego.kiosk.desk.correct.Workshop.Standing;
import org.wego.kiosk.desk.correct.Workshop.Version;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.Entries;
import org.wego.kiosk.desk.record.Entry;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;

/** The record that is being corrected: its fields, what is wrong with them, and what became of saving it. */
public final class CorrectViewModel {

    /**
     * A record in the form.
     *
     * @param key its name
     * @param editor its value
     * @param revision that the editor began with
     */
    record Task(RecordKey key, Editor editor, long revision) {}

    private final DeskState state;
    private final Workshop workshop;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Task>> task = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Hidden> hidden = FXCollections.observableArrayList();
    private final ObservableList<Fault> faults = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Outcome.Conflict>> conflict = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private int asked;

    public CorrectViewModel(DeskState state, Workshop workshop) {
        this.state = state;
        this.workshop = workshop;
        state.contentProperty().subscribe(this::renew);
        renew();
    }

    /** All records that have a form. */
    ObservableList<Entry> entries() {
        return entries;
    }

    /** The records that the lobby does not show. */
    ObservableList<Hidden> hidden() {
        return hidden;
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

    /** Whether something is being saved. */
    BooleanProperty busyProperty() {
        return busy;
    }

    List<Field> fields(Task open) {
        var fields = new ArrayList<>(Forms.of(open.key().kind(), state.content()));
        if (open.editor().value().at("/in").isPresent()) {
            var offices = state.content().offices().stream().flatMap(all -> all.offices().stream())
                    .map(office -> office.id()).toList();
            fields.addFirst(new Field("/in", "kind.office", new Field.Kind.Choice(offices), true));
        }
        return fields;
    }

    /** Opens the form of a record. */
    public void open(RecordKey key) {
        workshop.standing(key).ifPresent(standing -> begin(key, standing));
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
        begin(key, new Standing(text.isEmpty() ? value : value.with("/text", inAllLanguages(text)), 0));
    }

    /** A sentence of the interface, in every language of the pack; a speaker has checked none of them. */
    private Value inAllLanguages(String key) {
        var languages = new Wording(state.languages().stream().map(Lang::tag).toList());
        var text = Value.empty();
        for (var lang : state.languages()) {
            text = languages.with(text, lang.tag(), state.visitorWords(lang).get(key), true);
        }
        return text;
    }

    void save() {
        task.get().ifPresent(open -> {
            busy.set(true);
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
            busy.set(true);
            workshop.hide(open.key(), open.revision(), outcome -> told(open.key(), outcome));
        });
    }

    void unhide(RecordKey key) {
        busy.set(true);
        workshop.unhide(key, outcome -> told(key, outcome));
    }

    void restore(Version version) {
        task.get().ifPresent(open -> {
            busy.set(true);
            workshop.restore(open.key(), open.revision(), version.revision(), outcome -> told(open.key(), outcome));
        });
    }

    void move(int by) {
        task.get().ifPresent(open -> {
            busy.set(true);
            workshop.move(open.key(), by, outcome -> told(open.key(), outcome));
        });
    }

    /** Throws the changes away that are not saved. */
    void revert() {
        task.get().map(Task::key).ifPresent(this::open);
    }

    void undo() {
        task.get().ifPresent(open -> open.editor().undo());
    }

    void redo() {
        task.get().ifPresent(open -> open.editor().redo());
    }

    List<Version> history() {
        return task.get().map(open -> workshop.history(open.key())).orElse(List.of());
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

    private void begin(RecordKey key, Standing standing) {
        var editor = new Editor(standing.value());
        conflict.set(Optional.empty());
        faults.clear();
        task.set(Optional.of(new Task(key, editor, standing.revision())));
        editor.valueProperty().subscribe((before, now) -> check(key, now));
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
        busy.set(false);
        switch (outcome) {
            // One that is hidden or withdrawn has no form any more.
            case Outcome.Saved() -> workshop.standing(key).ifPresentOrElse(standing -> begin(key, standing),
                    () -> task.set(Optional.empty()));
            case Outcome.Conflict other -> conflict.set(Optional.of(other));
            case Outcome.Refused(var found) -> faults.setAll(found);
        }
    }

    private void renew() {
        hidden.setAll(workshop.hidden());
        entries.setAll(Entries.of(state.content()).stream()
                .filter(entry -> !Forms.of(entry.key().kind(), state.content()).isEmpty()).toList());
    }
}
