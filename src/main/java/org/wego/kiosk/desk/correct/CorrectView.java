// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.wego.kiosk.desk.form.RecordForm;
import org.wego.kiosk.desk.frame.CollapsingColumns;
import org.wego.kiosk.desk.frame.CollapsingColumns.Column;
import org.wego.kiosk.desk.frame.ColumnWidths;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.frame.PictureFrame;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** The list of records, the form of the selected one, and a preview of its screen in the lobby. */
public final class CorrectView implements DeskView {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private final CorrectViewModel model;
    private final DeskState state;
    private final LobbyRecordPreview preview;
    private final Consumer<Optional<Region>> cover;
    private final RecordList records;
    private final CollapsingColumns view = new CollapsingColumns();
    private final VBox heading = new VBox();
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final VBox side = new VBox(heading, scroll);
    private final PictureFrame picture = new PictureFrame();
    private final ToggleButton previewing;
    private Optional<RecordForm> form = Optional.empty();
    private Subscription drawing = Subscription.EMPTY;

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
        this.preview = preview;
        this.cover = cover;
        this.records = new RecordList(model, state, kinds);
        page.getStyleClass().add("desk-sheet-page");
        scroll.getStyleClass().add("desk-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        side.getStyleClass().add("desk-form-side");
        picture.getStyleClass().add("desk-record-picture");
        previewing = new ToggleButton(words().get("form.preview"), Icon.PREVIEW.node());
        previewing.getStyleClass().setAll("desk-action", "desk-toggle");
        previewing.setMinWidth(Region.USE_PREF_SIZE);
        previewing.selectedProperty().subscribe(this::arrange);
        view.adjustable(new ColumnWidths(state.memory(), kinds.title()), words().get("columns.divider"));
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.sessionProperty().subscribe(this::show);
        model.conflictProperty().subscribe(() -> show(model.sessionProperty().get()));
        model.saving().stateProperty().subscribe(this::saved);
        model.findings().addListener(
                (ListChangeListener<RecordProblem>) _ -> form.ifPresent(now -> now.show(model.findings())));
        state.visitorProperty().subscribe(() -> model.sessionProperty().get().ifPresent(this::draw));
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public void focus() {
        records.reveal();
        form.ifPresentOrElse(RecordForm::focus, records::focus);
    }

    @Override
    public List<DeskAction> actions() {
        BooleanBinding open = Bindings.createBooleanBinding(() -> model.sessionProperty().get().isPresent(),
                model.sessionProperty());
        return DeskAction.disabledBecause(words().get("palette.no-record"),
                DeskAction.of(DeskAction.DeskMenu.FILE, words().get("form.save"), "Shortcut+S", open, model::save),
                DeskAction.of(DeskAction.DeskMenu.EDIT, words().get("form.undo"), UNDO.getName(), open, this::undo),
                DeskAction.of(DeskAction.DeskMenu.EDIT, words().get("form.redo"), REDO.getName(), open, this::redo),
                DeskAction.of(DeskAction.DeskMenu.RECORD, words().get("form.confirm"), "Shortcut+D", open,
                        model::confirmToday),
                DeskAction.of(DeskAction.DeskMenu.RECORD, words().get("form.revert"), open, model::revert),
                DeskAction.of(DeskAction.DeskMenu.RECORD, words().get("form.hide"), open, model::hide),
                DeskAction.of(DeskAction.DeskMenu.RECORD, words().get("form.history"), "Shortcut+Shift+H", open,
                        this::history),
                DeskAction.of(DeskAction.DeskMenu.RECORD, words().get("form.up"), "Alt+Shift+Up", open,
                        () -> model.move(-1)),
                DeskAction.of(DeskAction.DeskMenu.RECORD, words().get("form.down"), "Alt+Shift+Down", open,
                        () -> model.move(1)));
    }

    /** Arranges the columns. In a narrow window the form stays, beside either the list of records or the preview. */
    private void arrange(boolean preview) {
        view.show(List.of(new Column(records.node(), preview ? 1 : 2, false), new Column(side, 3, true),
                new Column(picture, preview ? 2 : 1, false)));
    }

    private void show(Optional<EditSession> session) {
        var field = form.flatMap(RecordForm::focused);
        page.getChildren().clear();
        heading.getChildren().clear();
        form = session.map(open -> new RecordForm(model.fields(open), open.editor(),
                state.content().manifest().languages(), words()));
        if (session.isEmpty()) {
            page.getChildren().add(DeskControls.muted(words().get("form.choose")));
            picture.clear();
            preview.release();
            records.focus();
            return;
        }
        var open = session.get();
        heading.getChildren().add(new FormHeading(open, model, state, this::history, previewing,
                view.collapsedProperty().or(previewing.selectedProperty())).node());
        model.conflictProperty().get().map(this::conflict).ifPresent(page.getChildren()::add);
        form.ifPresent(now -> page.getChildren().add(now.node()));
        form.ifPresent(now -> now.show(model.findings()));
        // The fields are new: focus the one with the name of the old one.
        field.ifPresent(name -> form.ifPresent(now -> now.focus(name)));
        drawing.unsubscribe();
        drawing = open.editor().valueProperty().subscribe(() -> draw(open));
        draw(open);
    }

    /**
     * Reacts to a save: a record that was hidden has no form any more; a refused one is scrolled to its first wrong
     * field.
     */
    private void saved(SaveState saving) {
        if (saving instanceof SaveState.SavedAt(var time) && model.sessionProperty().get().isEmpty()) {
            page.getChildren().setAll(DeskControls.body(words().get("form.saved.only", time)),
                    DeskControls.muted(words().get("form.choose")));
        } else if (saving instanceof SaveState.NotSaved) {
            form.flatMap(RecordForm::firstWrong).ifPresent(this::reveal);
        }
    }

    private void reveal(Region row) {
        view.layout();
        double spare = page.getHeight() - scroll.getViewportBounds().getHeight();
        double top = page.sceneToLocal(row.localToScene(0, 0)).getY();
        scroll.setVvalue(spare <= 0 ? 0 : Math.clamp(top / spare, 0, 1));
    }

    private void draw(EditSession open) {
        preview.draw(open.key(), open.editor().value(), state.visitor(), screen -> picture.show(screen, true));
    }

    /** Shows both versions of the record, and buttons to choose one. */
    private Node conflict(EditConflict other) {
        var mine = model.sessionProperty().get().orElseThrow().editor().value();
        var buttons = new FlowPane(DeskControls.button(Icon.BACK, words().get("conflict.theirs"), model::takeTheirs),
                DeskControls.button(Icon.SAVE, words().get("conflict.mine"), model::keepMine));
        buttons.getStyleClass().add("desk-buttons");
        var box = new VBox(DeskControls.section(words().get("conflict.title", other.savedBy())),
                DifferenceTable.of(Differences.between(other.theirs().value(), mine),
                        words().get("conflict.there"), words().get("conflict.here")),
                buttons);
        box.getStyleClass().addAll("desk-quote", "desk-part");
        return box;
    }

    /** Handles undo and redo before a text field does: a step applies to the whole record. */
    private void pressed(KeyEvent event) {
        if (REDO.match(event)) {
            redo();
            event.consume();
        } else if (UNDO.match(event)) {
            undo();
            event.consume();
        }
    }

    /** Undoes a step. The fields are rebuilt, so that they show the restored values. */
    private void undo() {
        model.undo();
        show(model.sessionProperty().get());
    }

    private void redo() {
        model.redo();
        show(model.sessionProperty().get());
    }

    private void history() {
        model.history(versions -> cover.accept(Optional.of(new HistoryView(versions, words(),
                state.content().manifest().timeZone(), version -> {
                    cover.accept(Optional.empty());
                    model.restore(version);
                }).node())));
    }

    private Messages words() {
        return state.words();
    }
}
