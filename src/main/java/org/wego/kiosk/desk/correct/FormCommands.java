// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.correct.DoubtQuestion.DoubtAnswers;
import org.wego.kiosk.desk.correct.SaveSummary.SummaryChoice;
import org.wego.kiosk.desk.form.Field;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.overlay.Doubt;

/** What the heading of a form can do: go to a field, undo, and show versions and differences on sheets. */
final class FormCommands implements FormActions {

    private final CorrectViewModel model;
    private final DeskState state;
    private final FormPane pane;
    private final Consumer<Optional<Region>> cover;

    /**
     * The commands of a form.
     *
     * @param cover covers the window with a sheet; empty removes it
     */
    FormCommands(CorrectViewModel model, DeskState state, FormPane pane, Consumer<Optional<Region>> cover) {
        this.model = model;
        this.state = state;
        this.pane = pane;
        this.cover = cover;
    }

    @Override
    public void undo() {
        model.undo();
    }

    @Override
    public void redo() {
        model.redo();
    }

    @Override
    public void history() {
        model.history(versions -> {
            var sheet = new HistoryView(new RecordHistory(versions, state.content(), state.words()), state.words(),
                    version -> {
                        close();
                        model.saving().restore(version);
                    });
            cover.accept(Optional.of(sheet.node()));
            sheet.focus();
        });
    }

    @Override
    public void confirm() {
        model.sessionProperty().get().ifPresent(open -> Doubt.of(open.editor().value())
                .ifPresentOrElse(doubt -> ask(open, doubt), model.saving()::confirmToday));
    }

    private void ask(EditSession open, Doubt doubt) {
        var question = new DoubtQuestion(state, model.name(open.key()), open.editor().value(), doubt,
                new DoubtAnswers(seen -> {
                    close();
                    model.saving().settle(seen);
                }, () -> {
                    close();
                    model.fields(open).stream().filter(field -> field.pointer().equals("/heading")).findFirst()
                            .ifPresent(this::goTo);
                }, this::close));
        cover.accept(Optional.of(question.node()));
        question.focus();
    }

    @Override
    public void choose(SummaryChoice choice) {
        var summaries = new SummaryWords(model, state);
        var sheet = new ComparisonSheet(state.words(), this::close);
        switch (choice) {
            case CHANGES -> model.sessionProperty().get().ifPresent(open -> cover.accept(Optional.of(
                    sheet.unsaved(model.name(open.key()), summaries.changes(open), model.saving()))));
            case CONFLICT -> model.sessionProperty().get()
                    .ifPresent(open -> model.saving().conflictProperty().get().ifPresent(
                            other -> cover.accept(Optional.of(sheet.conflict(summaries.of(open).text(),
                                    summaries.changes(open, other), model.saving())))));
            case OTHER_RECORD -> model.sessionProperty().get().flatMap(model::same)
                    .ifPresent(other -> model.open(other.key()));
            case TAKE_THEIRS -> model.saving().takeTheirs();
            case SAVE_MINE -> model.saving().keepMine();
        }
    }

    @Override
    public void goTo(Field field) {
        pane.goTo(field);
    }

    @Override
    public void back() {
        pane.back();
    }

    private void close() {
        cover.accept(Optional.empty());
    }
}
