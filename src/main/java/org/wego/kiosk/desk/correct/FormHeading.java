// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.wego.kiosk.desk.form.ValueEditor;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/**
 * The heading of the form: the name of the record, its actions, and whether it is saved.
 *
 * <p>Its height is fixed. In a low window it has two rows, and most actions are in a menu.
 */
final class FormHeading {

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final VBox heading = new VBox();
    private final HBox saving = new HBox();
    private final HBox steps = new HBox();
    private final FlowPane buttons = new FlowPane();
    private final MenuButton more;
    private final CorrectViewModel model;
    private final ValueEditor editor;
    private final Messages words;
    private final SummaryWords summaries;
    private final SaveSummaryView summary;
    private final FormActions actions;
    private final Subscription updates;

    /**
     * A heading.
     *
     * @param preview switches between list and preview where there is no room for both
     * @param narrow whether the window is that narrow
     * @param low whether the window is low
     */
    FormHeading(EditSession open, CorrectViewModel model, DeskState state, FormActions actions, ToggleButton preview,
            BooleanExpression narrow, ObservableValue<Boolean> low) {
        this.model = model;
        this.editor = open.editor();
        this.words = state.words();
        this.actions = actions;
        this.summaries = new SummaryWords(model, state);
        this.summary = new SaveSummaryView(words, actions::choose, actions::goTo);
        // Its room is always reserved, so that the buttons below stay where they are.
        preview.visibleProperty().bind(narrow);
        var name = DeskControls.line("", "desk-title");
        var whole = new Tooltip();
        name.setTooltip(whole);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(name, preview);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("desk-heading");
        var save = DeskControls.primary(Icon.SAVE, words.get("form.save"), model.saving()::save);
        disable(save, model.saving().busy().or(editor.changedProperty().not()));
        HBox.setHgrow(summary.node(), Priority.ALWAYS);
        steps.getChildren().setAll(step(Icon.UNDO, "form.undo", editor.undoableProperty(), actions::undo),
                step(Icon.REDO, "form.redo", editor.redoableProperty(), actions::redo));
        steps.getStyleClass().add("desk-steps");
        saving.getChildren().setAll(save, summary.node());
        saving.getStyleClass().add("desk-saving");
        heading.getStyleClass().add("desk-form-heading");
        heading.getChildren().setAll(row, saving);
        buttons.getChildren().setAll(buttons());
        buttons.getStyleClass().addAll("desk-buttons", "desk-form-buttons");
        more = menu(buttons.getChildren());
        updates = Stream.<ObservableValue<?>>of(model.saving().stateProperty(), model.saving().conflictProperty(),
                editor.valueProperty(), editor.changedProperty(), model.sessionProperty())
                .map(value -> value.subscribe(this::say)).reduce(Subscription.EMPTY, Subscription::and)
                .and(editor.valueProperty().subscribe(() -> name.setText(model.name(open.key()))))
                .and(low.subscribe(this::arrange));
        whole.textProperty().bind(name.textProperty());
        name.setText(model.name(open.key()));
        say();
    }

    Region node() {
        return heading;
    }

    /** Ends the updates of this heading. */
    void end() {
        updates.unsubscribe();
    }

    /** Arranges the actions: below, or in a low window beside the summary. */
    private void arrange(boolean low) {
        heading.pseudoClassStateChanged(LOW, low);
        saving.getChildren().removeAll(steps, more);
        buttons.getChildren().remove(steps);
        heading.getChildren().remove(buttons);
        if (low) {
            saving.getChildren().addAll(steps, more);
        } else {
            buttons.getChildren().addFirst(steps);
            heading.getChildren().add(buttons);
        }
    }

    /** The actions of some buttons as a menu. */
    private MenuButton menu(List<Node> actions) {
        var menu = new MenuButton(words.get("form.more"));
        menu.getStyleClass().addAll("desk-action", "desk-more");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (var node : actions) {
            if (node instanceof Button button) {
                var item = new MenuItem(button.getText());
                item.setMnemonicParsing(false);
                item.disableProperty().bind(button.disableProperty());
                item.setOnAction(_ -> button.fire());
                menu.getItems().add(item);
            }
        }
        return menu;
    }

    private List<Button> buttons() {
        var confirm = DeskControls.button(Icon.CHECK, words.get("form.confirm"), actions::confirm);
        disable(confirm, model.saving().busy());
        var revert = DeskControls.button(Icon.CLOSE, words.get("form.revert"), model.saving()::revert);
        disable(revert, editor.changedProperty().not());
        var pack = DeskControls.button(Icon.FILE, words.get("form.restore-pack"), model::restorePack);
        disable(pack, Bindings.createBooleanBinding(
                () -> model.sessionProperty().get().filter(now -> model.packValue(now).isPresent())
                        .filter(now -> !summaries.isAsInPack(now)).isEmpty(),
                editor.valueProperty(), model.sessionProperty()));
        var hide = DeskControls.button(Icon.HIDDEN, words.get("form.hide"), model.saving()::hide);
        disable(hide, model.saving().busy());
        return List.of(confirm, revert, pack,
                DeskControls.button(Icon.HISTORY, words.get("form.history"), actions::history), hide);
    }

    private Button step(Icon icon, String key, BooleanExpression possible, Runnable action) {
        var button = DeskControls.small(icon, words.get(key), action);
        button.setTooltip(new Tooltip(words.get(key)));
        disable(button, possible.not());
        return button;
    }

    /** Disables a button; if it has the focus, the field that had it before gets it back. */
    private void disable(Button button, ObservableValue<Boolean> disabled) {
        button.disableProperty().bind(disabled);
        button.disabledProperty().subscribe(now -> {
            if (now && button.isFocused()) {
                actions.back();
            }
        });
    }

    private void say() {
        model.sessionProperty().get().filter(open -> open.editor().equals(editor))
                .ifPresent(open -> summary.show(summaries.of(open)));
    }
}
