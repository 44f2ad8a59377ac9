// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.CommandName;
import org.wego.kiosk.desk.frame.DeskAction;
import org.wego.kiosk.desk.frame.DeskAction.DeskMenu;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskView;
import org.wego.kiosk.desk.frame.TabKey;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.TextLabels;

/** Shows one text at a time beside its original. Everything works from the keyboard. */
public final class ReviewView implements DeskView {

    private static final KeyCombination FORM = KeyCombination.valueOf("Shortcut+E");
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final int ROWS = 5;
    /** The height of the view below which the parts are closer together, px. */
    private static final double ROOM_FOR_ALL = 560;
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final ReviewViewModel model;
    private final Messages words;
    private final Runnable leave;
    private final Consumer<RecordKey> correct;
    private final BooleanProperty onText = new SimpleBooleanProperty();

    private final VBox view = new VBox();
    private final Label title = DeskControls.title("");
    private final Label progress = DeskControls.muted("");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label where = DeskControls.section("");
    private final VBox original = new VBox();
    private final Label draftTitle = DeskControls.muted("");
    private final TextArea draft = new TextArea();
    private final Label note = DeskControls.muted("");
    private final Label message = DeskControls.body("");
    private final GridPane texts = new GridPane();
    private final Button check;
    private final Button skip;
    private final Button back;
    private final Button undo;
    private final Button fault;
    private final Button form;

    /**
     * A view.
     *
     * @param correct opens the form of a record
     * @param leave returns to the work list
     */
    public ReviewView(ReviewViewModel model, DeskState state, Consumer<RecordKey> correct, Runnable leave) {
        this.model = model;
        this.correct = correct;
        this.words = state.words();
        this.leave = leave;
        check = DeskControls.primary(Icon.CHECK, named("review.checked", "Enter"), model::check);
        skip = DeskControls.button(Icon.FORWARD, named("review.skip", "F8"), model::skip);
        back = DeskControls.button(Icon.BACK, named("review.back", "F7"), model::back);
        undo = DeskControls.button(Icon.UNDO, named("review.undo", UNDO.getDisplayText()), model::undo);
        fault = DeskControls.button(Icon.WARNING, words.get("review.show-problem"), model::showFault);
        form = DeskControls.button(Icon.EDIT, named("record.correct", FORM.getDisplayText()), this::openForm);
        layOut();
        model.typedProperty().bindBidirectional(draft.textProperty());
        TabKey.leaves(draft);
        model.stepsProperty().subscribe(() -> show());
        model.messageProperty().subscribe(message::setText);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    @Override
    public Region node() {
        return view;
    }

    @Override
    public void focus() {
        model.reread();
        if (draft.isDisabled()) {
            back.requestFocus();
        } else {
            draft.requestFocus();
            draft.end();
        }
    }

    @Override
    public List<DeskAction> actions() {
        return List.of(
                DeskAction.of(DeskMenu.RECORD, CommandName.of(words, "review.checked"), "Shortcut+Enter", model::check),
                DeskAction.of(DeskMenu.RECORD, CommandName.of(words, "review.skip"), "F8", model::skip),
                DeskAction.of(DeskMenu.RECORD, CommandName.of(words, "review.back"), "F7", model::back),
                DeskAction.of(DeskMenu.RECORD, CommandName.of(words, "record.correct"), FORM.getName(), onText,
                        this::openForm),
                DeskAction.of(DeskMenu.EDIT, CommandName.of(words, "review.undo"), UNDO.getName(), model::undo),
                DeskAction.of(DeskMenu.FILE, CommandName.of(words, "review.leave"), "Esc", leave));
    }

    private void layOut() {
        view.getStyleClass().add("desk-page");
        var heading = new HBox(title, DeskControls.button(Icon.CLOSE, named("review.leave", "Esc"), leave));
        heading.getStyleClass().add("desk-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("desk-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.get("review.checked"));
        draft.getStyleClass().add("desk-input");
        message.getStyleClass().add("desk-review-message");
        draft.setWrapText(true);
        draft.setPrefRowCount(ROWS);
        original.getStyleClass().addAll("desk-part", "desk-review-text");
        var right = new VBox(draftTitle, draft);
        right.getStyleClass().addAll("desk-part", "desk-review-text");
        texts.getStyleClass().add("desk-review-texts");
        texts.addRow(0, original, right);
        texts.getChildren().forEach(child -> GridPane.setHgrow(child, Priority.ALWAYS));
        var buttons = new FlowPane(check, skip, back, undo, form, fault);
        buttons.getStyleClass().addAll("desk-buttons", "desk-review-buttons");
        fault.getStyleClass().add("desk-review-fault");
        fault.setTooltip(new Tooltip(fault.getText()));
        var page = new VBox(where, texts, note);
        page.getStyleClass().add("desk-review");
        var scroll = new ScrollPane(page);
        scroll.getStyleClass().add("desk-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var place = new VBox(progress, bar);
        place.setMinHeight(Region.USE_PREF_SIZE);
        view.heightProperty().subscribe(
                height -> view.pseudoClassStateChanged(LOW, height.doubleValue() < ROOM_FOR_ALL));
        view.getChildren().setAll(heading, place, scroll, buttons, message);
    }

    private String named(String key, String keys) {
        return words.get("review.button", words.get(key), keys);
    }

    private void pressed(KeyEvent key) {
        boolean enter = key.getCode() == KeyCode.ENTER && draft.isFocused();
        if (enter && key.isShiftDown()) {
            draft.replaceSelection("\n");
            key.consume();
        } else if (enter) {
            model.check();
            key.consume();
        } else if (UNDO.match(key) && !draft.isUndoable()) {
            model.undo();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            leave.run();
            key.consume();
        }
    }

    private void show() {
        var session = model.session();
        title.setText(words.get(session.task().missing() ? "review.title.missing" : "review.title", model.language()));
        progress.setText(words.get("review.progress", Math.min(session.index() + 1, session.size()), session.size(),
                session.checked()));
        bar.setProgress(session.size() == 0 ? 1 : (double) session.checked() / session.size());
        var current = session.current();
        boolean end = current.isEmpty();
        check.setDisable(end);
        skip.setDisable(end);
        form.setDisable(end);
        onText.set(!end);
        back.setDisable(session.index() == 0);
        undo.setDisable(!model.canUndo());
        fault.setDisable(session.faults().isEmpty());
        boolean ended = !draft.isDisabled() && end;
        draft.setDisable(end);
        where.setText(current.map(ReviewText::where).orElseGet(() -> end(session)));
        original.getChildren().clear();
        current.ifPresent(text -> show(session.task().lang(), text));
        note.setText(current.map(text -> session.fault(text.place()).orElseGet(() -> session.isChecked(text.place())
                ? words.get("review.checked-before")
                : "")).orElse(""));
        if (ended && view.getScene() != null) {
            back.requestFocus();
        } else if (!end && view.getScene() != null && !draft.isFocused()) {
            draft.requestFocus();
        }
    }

    private void openForm() {
        model.session().current().ifPresent(text -> correct.accept(text.place().key()));
    }

    private String end(ReviewSession session) {
        return session.size() == 0 ? words.get("review.nothing")
                : words.get("review.end", session.checked(), session.size() - session.checked());
    }

    private void show(Lang lang, ReviewText text) {
        draftTitle.setText(words.get("review.draft", model.language()));
        draft.setAccessibleText(text.where());
        draft.getStyleClass().setAll("text-area", "text-input", "desk-input");
        LanguageStyle.markOwn(draft, lang);
        draft.end();
        model.source(text).ifPresent(source -> {
            var wording = TextLabels.in(source.tag(), DeskControls.body(text.wording(source.tag().tag())));
            wording.getStyleClass().add("desk-quote");
            wording.setMaxWidth(Double.MAX_VALUE);
            original.getChildren().setAll(DeskControls.muted(words.get("review.source", source.name())), wording);
        });
    }
}
