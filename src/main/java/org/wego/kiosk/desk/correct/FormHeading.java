// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.stream.Stream;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** The heading of the form: the name of the record, its actions, and whether it is saved. */
final class FormHeading {

    private final VBox heading = new VBox();
    private final CorrectViewModel model;
    private final EditSession open;
    private final Messages words;
    private final SaveNote note;

    /**
     * A heading.
     *
     * @param history shows the versions of the record
     * @param preview switches between list and preview where there is no room for both
     * @param narrow whether the window is that narrow
     */
    FormHeading(EditSession open, CorrectViewModel model, DeskState state, Runnable history, ToggleButton preview,
            BooleanExpression narrow) {
        this.model = model;
        this.open = open;
        this.words = state.words();
        this.note = new SaveNote(words);
        var title = model.records().entries().stream().filter(entry -> entry.key().equals(open.key())).findFirst()
                .map(entry -> state.text(entry.name()).replace('\n', ' ')).orElseGet(() -> words.get("form.new"));
        // Its room is always reserved, so that the buttons below stay where they are.
        preview.visibleProperty().bind(narrow);
        var name = DeskControls.title(title);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(name, preview);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("desk-heading");
        heading.getStyleClass().add("desk-form-heading");
        heading.getChildren().setAll(row, buttons(history), note.node());
        Stream.of(model.saving().stateProperty(), open.editor().changedProperty())
                .forEach(value -> value.subscribe(this::say));
        say();
    }

    Region node() {
        return heading;
    }

    private Node buttons(Runnable history) {
        var save = DeskControls.primary(Icon.SAVE, words.get("form.save"), model::save);
        save.disableProperty().bind(model.saving().busy().or(open.editor().changedProperty().not()));
        var confirm = DeskControls.button(Icon.CHECK, words.get("form.confirm"), model::confirmToday);
        confirm.disableProperty().bind(model.saving().busy());
        var revert = DeskControls.button(Icon.UNDO, words.get("form.revert"), model::revert);
        revert.disableProperty().bind(open.editor().changedProperty().not());
        var hide = DeskControls.button(Icon.HIDDEN, words.get("form.hide"), model::hide);
        hide.disableProperty().bind(model.saving().busy());
        var buttons = new FlowPane(save, confirm, revert,
                DeskControls.button(Icon.HISTORY, words.get("form.history"), history), hide);
        buttons.getStyleClass().add("desk-buttons");
        return buttons;
    }

    private void say() {
        note.show(model.saving().stateProperty().get(), open, model.fields(open));
    }
}
