// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.wego.kiosk.desk.correct.OverlayEditingService;
import org.wego.kiosk.desk.form.LocalizedValueEditor;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.text.Messages;

/** Reviews the texts of a language one after the other. Saving runs in the background, and never waits for an answer. */
public final class ReviewViewModel {

    private final DeskState state;
    private final OverlayEditingService editing;
    private final LocalizedValueEditor wordings;
    private final ReviewSaves saves;
    private final Deque<TextEdit> done = new ArrayDeque<>();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper steps = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private ReviewSession session;

    public ReviewViewModel(DeskState state, OverlayEditingService editing) {
        this.state = state;
        this.editing = editing;
        wordings = new LocalizedValueEditor(state.languages().stream().map(Lang::tag).toList());
        saves = new ReviewSaves(editing, wordings, state.words(), this::onOutcome);
        session = new ReviewSession(new ReviewTask(state.languages().getFirst(), false), List.of());
        saves.pendingProperty().subscribe(this::announce);
        typed.subscribe(now -> session.current().ifPresent(text -> session.type(text, now)));
        Stream.<ObservableValue<?>>of(typed, saves.pendingProperty(), steps)
                .forEach(each -> each.subscribe(_ -> unsaved.set(hasUnsaved())));
    }

    /** Begins a review; one of the same task with unsaved edits continues. */
    public void begin(ReviewTask task) {
        if (!session.task().equals(task) || !hasUnsaved()) {
            session = new ReviewSession(task, new ReviewTexts(state, task).of(editing.records()));
            done.clear();
        }
        message.set("");
        open.set(true);
        show();
    }

    /** Ends the review: the section shows the work list again. */
    public void end() {
        open.set(false);
    }

    /** Whether the section shows the review, not the work list. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Reads the texts again, because a form may have changed them. The place and what was typed stay. */
    void reread() {
        if (saves.pendingProperty().get() > 0) {
            return;
        }
        session.reread(place -> editing.current(place.key()).flatMap(record -> record.value().at(place.pointer())),
                text -> new ReviewTexts(state, session.task()).isDue(text));
        show();
    }

    /** Whether checked texts are not saved yet, or edits not checked. */
    public boolean hasUnsaved() {
        return saves.pendingProperty().get() > 0 || session.hasTyped() || !session.faults().isEmpty();
    }

    /** As {@link #hasUnsaved()}. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** Counts up with each change of what is shown. */
    ReadOnlyIntegerProperty stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** The wording in the input. */
    StringProperty typedProperty() {
        return typed;
    }

    /** Whether texts are being saved, or why one was not. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    ReviewSession session() {
        return session;
    }

    /** The language to compare with: the first one that has a wording and is not the reviewed one. */
    Optional<Manifest.Language> source(ReviewText text) {
        return state.content().manifest().languages().stream()
                .filter(language -> !language.tag().equals(session.task().lang()))
                .filter(language -> !text.wording(language.tag().tag()).isEmpty()).findFirst();
    }

    /** The name of the reviewed language. */
    String language() {
        return state.content().manifest().languages().stream()
                .filter(language -> language.tag().equals(session.task().lang())).map(Manifest.Language::name)
                .findFirst().orElse(session.task().lang().tag());
    }

    /** Marks the current text as checked, with the typed wording; saves it and goes on. */
    void check() {
        session.current().ifPresent(text -> {
            var wording = typed.get().strip();
            if (wording.isEmpty()) {
                message.set(words().get("review.empty"));
                return;
            }
            var lang = session.task().lang().tag();
            Value to = wording.equals(text.wording(lang)) ? wordings.marked(text.text(), lang, false)
                    : wordings.with(text.text(), lang, wording, false);
            var edit = new TextEdit(text.place(), lang, text.text(), to);
            session.check(text.place(), true);
            session.renew(text.withText(to));
            session.type(text.withText(to), wording);
            done.push(edit);
            session.goOn();
            saves.add(edit);
            show();
        });
    }

    void skip() {
        session.go(1);
        show();
    }

    void back() {
        session.go(-1);
        show();
    }

    /** Whether there is a check to undo. */
    boolean canUndo() {
        return !done.isEmpty();
    }

    /** Makes the last checked text a draft again, with its earlier wording, and shows it. */
    void undo() {
        if (done.isEmpty()) {
            return;
        }
        var last = done.pop();
        session.check(last.place(), false);
        session.text(last.place()).ifPresent(text -> {
            session.renew(text.withText(last.from()));
            session.goTo(last.place());
            saves.add(new TextEdit(last.place(), last.lang(), text.text(), last.from()));
        });
        show();
    }

    /** Goes to the first text that was not saved. */
    void showFault() {
        session.faults().stream().findFirst().ifPresent(session::goTo);
        show();
    }

    private void onOutcome(EditOutcome outcome) {
        var edit = outcome.edit();
        boolean ours = edit.lang().equals(session.task().lang().tag());
        session.text(edit.place()).filter(_ -> ours).ifPresent(text -> {
            switch (outcome) {
                case EditOutcome.EditSaved(_, var now) -> {
                    // A later change of the same text that is still waiting stays as it is.
                    if (text.text().equals(edit.to())) {
                        session.renew(text.withText(now));
                    }
                }
                case EditOutcome.EditRefused(_, var reason) -> fail(text, edit, edit.from(), words().get(
                        "review.refused", text.record(), reason.orElseGet(() -> words().get("review.gone"))));
                case EditOutcome.EditConflicting(_, var theirs) -> fail(text, edit, theirs, words().get(
                        "review.conflict", text.record(), theirs.textAt("/" + edit.lang()).orElse("")));
            }
        });
        show();
    }

    /** Keeps what was typed, on the text as it is in the overlay. */
    private void fail(ReviewText text, TextEdit edit, Value there, String reason) {
        done.remove(edit);
        var wording = edit.to().textAt("/" + edit.lang()).orElse("");
        session.renew(text.withText(there));
        session.fail(text, wording, reason);
    }

    private void announce() {
        if (saves.pendingProperty().get() > 0) {
            message.set(words().get("review.saving"));
        } else {
            message.set(session.faults().stream().findFirst().flatMap(session::fault)
                    .orElseGet(() -> words().get("review.saved")));
        }
    }

    private void show() {
        typed.set(session.current().map(session::typed).orElse(""));
        if (saves.pendingProperty().get() == 0) {
            session.faults().stream().findFirst().flatMap(session::fault).ifPresent(message::set);
        }
        steps.set(steps.get() + 1);
    }

    private Messages words() {
        return state.words();
    }
}
