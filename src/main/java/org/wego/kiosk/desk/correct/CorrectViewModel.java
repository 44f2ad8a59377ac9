// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import org.wego.kiosk.desk.correct.SameRecords.SameRecord;
import org.wego.kiosk.desk.form.Field;
import org.wego.kiosk.desk.form.Forms;
import org.wego.kiosk.desk.form.SourceFields;
import org.wego.kiosk.desk.form.ValueEditor;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.overlay.RecordVersion;

/** The record in the form, its edits and its problems; {@link RecordSaving} saves it. */
public final class CorrectViewModel {

    private final DeskState state;
    private final OverlayEditingService editing;
    private final EditableRecords records;
    private final EditSessions sessions = new EditSessions();
    private final RecordFindings findings;
    private final RecordSaving saving;
    private final SaveAll saveAll;
    private final RecordMoves moves;
    private Optional<String> wanted = Optional.empty();

    public CorrectViewModel(DeskState state, OverlayEditingService editing) {
        this.state = state;
        this.editing = editing;
        this.records = new EditableRecords(state, editing);
        this.findings = new RecordFindings(editing);
        this.saving = new RecordSaving(state, editing, sessions, findings);
        this.saveAll = new SaveAll(this);
        this.moves = new RecordMoves(state, this);
    }

    EditableRecords records() {
        return records;
    }

    /** The record in the form. After a save it is another session, with the same editor. */
    ReadOnlyObjectProperty<Optional<EditSession>> sessionProperty() {
        return sessions.openProperty();
    }

    /** The problems of the record, as found by the last check. */
    ObservableList<RecordProblem> findings() {
        return findings.list();
    }

    RecordSaving saving() {
        return saving;
    }

    List<Field> fields(EditSession open) {
        var kind = open.key().kind();
        var value = open.editor().value();
        return SourceFields.with(Forms.of(kind, value, state.content()), kind, value, state.content());
    }

    /** The sources that were named for what a fact was before. */
    List<Field> doubtfulSources(EditSession open) {
        return packValue(open).equals(Optional.of(open.editor().value())) ? List.of()
                : SourceFields.doubtful(fields(open), open.editor(), findings(),
                        state.content().manifest().defaultLanguage());
    }

    /** Another record that may be the one in the form, entered twice. */
    Optional<SameRecord> same(EditSession open) {
        return new SameRecords(key -> editing.current(key).map(CurrentRecord::value)).of(open,
                records.entries().stream().map(ContentRecord::key).toList());
    }

    /** The name or initials of the person at the desk. */
    String staff() {
        return editing.staff();
    }

    /** The record as in the content pack; empty if reception added it. */
    Optional<Value> packValue(EditSession open) {
        return editing.packValue(open.key());
    }

    /** Opens the form of a record, with its unsaved edits and its undo steps. */
    public void open(RecordKey key) {
        open(key, Optional.empty());
    }

    private void show(RecordKey key) {
        var kept = sessions.find(key);
        kept.filter(EditSession::isChanged).ifPresentOrElse(this::show,
                () -> editing.current(key).ifPresent(record -> show(kept.map(before -> before.with(record))
                        .orElseGet(() -> watched(EditSession.of(key, record))))));
    }

    /**
     * Opens the form of a record at a field.
     *
     * @param label the message key of the field's name; empty for the first field
     */
    public void open(RecordKey key, Optional<String> label) {
        wanted = label;
        show(key);
    }

    /** The field at which the form was opened; empty for the first field. */
    Optional<Field> wantedField() {
        return sessions.open().stream().flatMap(open -> fields(open).stream())
                .filter(field -> wanted.equals(Optional.of(field.label()))).findFirst();
    }

    /** The record in the form. */
    public Optional<RecordKey> shown() {
        return sessions.open().map(EditSession::key);
    }

    /** Whether a record has unsaved edits. */
    boolean isUnsaved(RecordKey key) {
        return sessions.find(key).filter(EditSession::isUnsaved).isPresent();
    }

    /** The records with unsaved edits. */
    public ReadOnlyObjectProperty<Set<RecordKey>> unsavedProperty() {
        return sessions.unsavedKeys();
    }

    /** The new records that are not saved, without the one in the form. */
    List<RecordKey> begun() {
        return sessions.unsaved().stream().filter(EditSession::isNew).map(EditSession::key)
                .filter(key -> !sessions.isOpen(key)).toList();
    }

    /** The records with unsaved edits and what is in their forms, in the order in which they were opened. */
    public Map<RecordKey, Value> unsaved() {
        var unsaved = new LinkedHashMap<RecordKey, Value>();
        sessions.unsaved().forEach(session -> unsaved.put(session.key(), session.editor().value()));
        return unsaved;
    }

    /**
     * Saves all records with unsaved edits; stops in the form of the first that is not saved.
     *
     * @param allSaved runs when nothing is unsaved
     * @param stopped runs after a save that was refused
     */
    public void saveAll(Runnable allSaved, Runnable stopped) {
        saveAll.start(allSaved, stopped);
    }

    /** The name of an opened record, as it is in the form. */
    public String name(RecordKey key) {
        return sessions.find(key).map(EditSession::editor).map(ValueEditor::value)
                .flatMap(value -> EditableRecords.name(value, state.words().lang()))
                .orElseGet(() -> state.words().get("form.new"));
    }

    /** Opens the form of a new record; a notice may have a template. */
    void add(RecordKind kind, Optional<NoticeTemplate> notice) {
        add(kind, notice, shown());
    }

    /**
     * Opens the form of a new record.
     *
     * @param near the record that is shown: a new person gets its office
     */
    void add(RecordKind kind, Optional<NoticeTemplate> notice, Optional<RecordKey> near) {
        var now = LocalDateTime.ofInstant(state.clock().instant(), state.content().manifest().timeZone());
        var templates = new Templates(state.content(), now);
        var key = templates.key(kind,
                taken -> sessions.find(taken).isPresent() || editing.current(taken).isPresent());
        var plain = templates.of(key);
        // The office is already the right one.
        wanted = near.filter(shown -> kind == RecordKind.PEOPLE && templates.hasOffice(shown)).map(_ -> "form.name");
        var editor = new ValueEditor(Value.empty(), near.map(shown -> templates.near(plain, shown)).orElse(plain));
        notice.ifPresent(template -> editor.replaceBy(template.with(templates.withText(editor.value(),
                lang -> state.visitorWords(lang).get(template.text())), now)));
        show(watched(new EditSession(key, editor, 0)));
    }

    /** Changes the place of the open record in its list. */
    RecordMoves moves() {
        return moves;
    }

    /** Shows a hidden record again, and opens it if the form is empty. */
    void unhide(RecordKey key) {
        saving.unhide(key, () -> {
            if (sessions.open().isEmpty()) {
                open(key);
            }
        });
    }

    void undo() {
        sessions.open().ifPresent(open -> open.editor().undo());
    }

    void redo() {
        sessions.open().ifPresent(open -> open.editor().redo());
    }

    /** Puts the pack's record into the form; saving it ends the change. */
    void restorePack() {
        sessions.open().ifPresent(open -> packValue(open).ifPresent(open.editor()::replaceBy));
    }

    /** Reads all versions of the record, newest first. */
    void history(Consumer<List<RecordVersion>> answer) {
        sessions.open().ifPresent(open -> editing.history(open.key(), answer));
    }

    private EditSession watched(EditSession begun) {
        begun.editor().valueProperty().subscribe((before, now) -> {
            if (sessions.isOpen(begun.key())) {
                saving.changed();
                findings.check(begun.key(), now);
            }
        });
        begun.editor().changedProperty().subscribe(_ -> sessions.count());
        begun.editor().undoableProperty().subscribe(_ -> sessions.count());
        return begun;
    }

    private void show(EditSession shown) {
        saving.opened();
        findings.show(List.of());
        sessions.show(shown);
        // What was changed here before may still have its earlier source.
        if (shown.isChanged() || shown.revision() > 0) {
            findings.check(shown.key(), shown.editor().value());
        }
    }
}
