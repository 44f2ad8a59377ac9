// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.wego.kiosk.desk.form.RecordForm;
import org.wego.kiosk.desk.frame.CollapsingColumns;
import org.wego.kiosk.desk.frame.CollapsingColumns.Column;
import org.wego.kiosk.desk.frame.ColumnWidths;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.notice.PreviewMoment;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ShownUpdate;

/** The list of records, the form of the selected one, and a preview of its screen in the lobby. */
public final class CorrectView implements DeskView {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

    /** The height below which the heading of the form is compact, px. */
    private static final double LOW = 560;

    private final CorrectViewModel model;
    private final DeskState state;
    private final RecordList records;
    private final CollapsingColumns view = new CollapsingColumns();
    private final VBox heading = new VBox();
    private final FormPane pane;
    private final VBox side;
    private final RecordPicture picture;
    private final ToggleButton previewing;
    private final FormActions actions;
    private Optional<EditSession> shown = Optional.empty();
    private Subscription updates = Subscription.EMPTY;

    /**
     * A view.
     *
     * @param kinds the records that are listed, and what can be added
     * @param preview renders a record as visitors will see it
     * @param cover covers the window with a sheet; empty removes it
     */
    public CorrectView(CorrectViewModel model, DeskState state, RecordKinds kinds, LobbyRecordPreview preview,
            Consumer<Optional<Region>> cover) {
        this.model = model;
        this.state = state;
        this.picture = new RecordPicture(preview, state,
                kinds.areNotices() ? Optional.of(new PreviewMoment(state)) : Optional.empty(),
                sheet -> cover.accept(Optional.of(sheet)));
        this.records = new RecordList(model, state, kinds, cover);
        this.pane = new FormPane();
        this.actions = new FormCommands(model, state, pane, cover);
        this.side = new VBox(heading, pane.node());
        VBox.setVgrow(pane.node(), Priority.ALWAYS);
        side.getStyleClass().add("desk-form-side");
        previewing = new ToggleButton(words().get("form.preview"), Icon.PREVIEW.node());
        previewing.getStyleClass().setAll("desk-action", "desk-toggle");
        previewing.setMinWidth(Region.USE_PREF_SIZE);
        previewing.selectedProperty().subscribe(this::arrange);
        view.adjustable(new ColumnWidths(state.memory(), kinds.title()), words().get("columns.divider"));
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.sessionProperty().subscribe(this::show);
        model.saving().stateProperty().subscribe(this::saved);
        model.findings().addListener((ListChangeListener<RecordProblem>) _ -> pane.show(model.findings()));
        state.visitorProperty().subscribe(new ShownUpdate(view, this::draw)::request);
        pane.fieldProperty().subscribe(
                field -> shown.ifPresent(open -> picture.turnTo(open, model.fields(open), field)));
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public void focus() {
        records.reveal();
        model.wantedField().ifPresentOrElse(pane::goTo, () -> {
            if (!pane.focus()) {
                records.focus();
            }
        });
    }

    @Override
    public List<DeskAction> actions() {
        var open = Bindings.createBooleanBinding(() -> model.sessionProperty().get().isPresent(),
                model.sessionProperty());
        var ofForm = DeskAction.disabledBecause(words().get("palette.no-record"),
                DeskAction.of(DeskAction.DeskMenu.FILE, CommandName.of(words(), "form.save"), "Shortcut+S", open,
                        model.saving()::save),
                DeskAction.of(DeskAction.DeskMenu.EDIT, CommandName.of(words(), "form.undo"), UNDO.getName(), open,
                        model::undo),
                DeskAction.of(DeskAction.DeskMenu.EDIT, CommandName.of(words(), "form.redo"), REDO.getName(), open,
                        model::redo),
                DeskAction.of(DeskAction.DeskMenu.RECORD, CommandName.of(words(), "form.confirm"), "Shortcut+D", open,
                        actions::confirm),
                DeskAction.of(DeskAction.DeskMenu.RECORD, CommandName.of(words(), "form.revert"), open,
                        model.saving()::revert),
                DeskAction.of(DeskAction.DeskMenu.RECORD, CommandName.of(words(), "form.restore-pack"), open,
                        model::restorePack),
                DeskAction.of(DeskAction.DeskMenu.RECORD, CommandName.of(words(), "form.hide"), open,
                        model.saving()::hide),
                DeskAction.of(DeskAction.DeskMenu.RECORD, CommandName.of(words(), "form.history"), "Shortcut+Shift+H",
                        open,
                        actions::history),
                DeskAction.of(DeskAction.DeskMenu.RECORD, CommandName.of(words(), "form.up"), "Alt+Shift+Up", open,
                        () -> model.moves().move(-1)),
                DeskAction.of(DeskAction.DeskMenu.RECORD, CommandName.of(words(), "form.down"), "Alt+Shift+Down", open,
                        () -> model.moves().move(1)),
                DeskAction.of(DeskAction.DeskMenu.VIEW, CommandName.of(words(), "preview.enlarge"), "F9", open,
                        picture::enlarge));
        return Stream.concat(ofForm.stream(), records.actions().stream()).toList();
    }

    /** Arranges the columns. In a narrow window the form stays, beside either the list of records or the preview. */
    private void arrange(boolean preview) {
        view.show(List.of(new Column(records.node(), preview ? 1 : 2, false), new Column(side, 3, true),
                new Column(picture.node(), preview ? 2 : 1, false)));
    }

    /** Shows the form of a record. After a save the same form stays, with focus, caret and position. */
    private void show(Optional<EditSession> session) {
        boolean same = session.isPresent() && session.map(EditSession::editor).equals(shown.map(EditSession::editor));
        shown = session;
        if (same) {
            return;
        }
        updates.unsubscribe();
        updates = Subscription.EMPTY;
        heading.getChildren().clear();
        session.ifPresentOrElse(this::build, () -> {
            pane.close(DeskControls.muted(words().get("form.choose")));
            picture.clear();
            records.focus();
        });
    }

    private void build(EditSession open) {
        var above = new FormHeading(open, model, state, actions, previewing,
                view.collapsedProperty().or(previewing.selectedProperty()), view.heightProperty().lessThan(LOW));
        heading.getChildren().setAll(above.node());
        pane.open(form(open), model.fields(open));
        pane.show(model.findings());
        if (open.isNew()) {
            model.wantedField().ifPresentOrElse(pane::goTo, pane::focus);
        }
        updates = Subscription.combine(above::end, open.editor().valueProperty().subscribe(this::draw),
                open.editor().replacementsProperty().subscribe((before, now) -> renew()));
        draw();
    }

    /** Builds the fields again, so that they show values that they have not made themselves. */
    private void renew() {
        shown.ifPresent(open -> {
            pane.renew(form(open), model.fields(open));
            pane.show(model.findings());
        });
    }

    private RecordForm form(EditSession open) {
        return new RecordForm(open.key(), model.fields(open), open.editor(), state, model.staff());
    }

    /** Reacts to a save: a record that was hidden has no form any more; a refused one shows its first wrong field. */
    private void saved(SaveState saving) {
        if (saving instanceof SaveState.SavedAt(var time) && model.sessionProperty().get().isEmpty()) {
            pane.close(DeskControls.body(words().get("form.saved.only", time)),
                    DeskControls.muted(words().get("form.choose")));
        } else if (saving instanceof SaveState.NotSaved) {
            pane.revealErrors();
        }
    }

    private void draw() {
        shown.ifPresent(open -> picture.draw(open, model.fields(open), pane.fieldProperty().get()));
    }

    /** Handles undo and redo before a text field does: a step applies to the whole record. */
    private void pressed(KeyEvent event) {
        if (REDO.match(event) || REDO_TOO.match(event)) {
            model.redo();
            event.consume();
        } else if (UNDO.match(event)) {
            model.undo();
            event.consume();
        }
    }

    private Messages words() {
        return state.words();
    }
}
