// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.frame.DeskTexts;
import org.wego.kiosk.ui.Icon;

/** The name of the record that is corrected, and what can be done with it. */
final class FormHeading {

    private final VBox heading = new VBox();

    FormHeading(Task open, CorrectViewModel model, DeskState state, Runnable history) {
        var words = state.words();
        var title = model.entries().stream().filter(entry -> entry.key().equals(open.key())).findFirst()
                .map(entry -> state.text(entry.name()).replace('\n', ' ')).orElseGet(() -> words.get("form.new"));
        var save = DeskTexts.primary(Icon.SAVE, words.get("form.save"), model::save);
        save.disableProperty().bind(model.busyProperty().or(open.editor().changedProperty().not()));
        var confirm = DeskTexts.button(Icon.CHECK, words.get("form.confirm"), model::confirmToday);
        confirm.disableProperty().bind(model.busyProperty());
        var revert = DeskTexts.button(Icon.UNDO, words.get("form.revert"), model::revert);
        revert.disableProperty().bind(open.editor().changedProperty().not());
        var hide = DeskTexts.button(Icon.HIDDEN, words.get("form.hide"), model::hide);
        hide.disableProperty().bind(model.busyProperty());
        var buttons = new FlowPane(save, confirm, revert,
                DeskTexts.button(Icon.HISTORY, words.get("form.history"), history), hide);
        buttons.getStyleClass().add("desk-buttons");
        var standing = DeskTexts.muted("");
        standing.textProperty().bind(Bindings.when(open.editor().changedProperty()).then(words.get("form.changed"))
                .otherwise(open.revision() == 0 ? words.get("form.as-in-pack")
                        : words.get("form.revision", open.revision())));
        heading.getChildren().setAll(DeskTexts.title(title), standing, buttons);
    }

    Region node() {
        return heading;
    }
}
