// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.ui.Buttons;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.Segments;
import org.wego.kiosk.ui.Texts;

/** Paper, pages, print and save, in one row above the preview. */
final class HandoutBar extends HBox {

    private static final double PAPER_WIDTH = 170;

    HandoutBar(Frame frame, HandoutViewModel model, Surroundings around, Runnable print, Runnable save) {
        getStyleClass().add("handout-bar");
        setAlignment(Pos.CENTER_LEFT);
        var paper = Segments.ofTexts(frame, 2, List.of(Paper.values()), model.paperProperty().get(),
                size -> around.say(size == Paper.A4 ? "desk.handout.a4" : "desk.handout.letter"), model::choose);
        paper.setMinWidth(PAPER_WIDTH);
        paper.setPrefWidth(PAPER_WIDTH);
        paper.setMaxWidth(PAPER_WIDTH);
        var previous = button(Buttons.quiet(frame, Icon.BACK, around.say("desk.handout.previous"), model::previous));
        var next = button(Buttons.quiet(frame, Icon.FORWARD, around.say("desk.handout.next"), model::next));
        previous.disableProperty().bind(model.pageProperty().lessThan(1));
        next.disableProperty().bind(model.pageProperty().add(1).greaterThanOrEqualTo(model.pagesProperty()));
        var position = new Label();
        position.getStyleClass().add("text-semibold");
        position.setMinWidth(Region.USE_PREF_SIZE);
        position.textProperty().bind(Bindings.createStringBinding(() -> model.pagesProperty().get() == 0 ? ""
                : around.say("desk.handout.position", model.pageProperty().get() + 1, model.pagesProperty().get()),
                model.pageProperty(), model.pagesProperty()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var printing = button(Buttons.outlined(frame, Icon.PRINT, around.say("desk.handout.print"), print));
        var saving = button(Buttons.primary(frame, Icon.SAVE, around.say("desk.handout.save"), save));
        var nothing = model.pagesProperty().isEqualTo(0);
        printing.disableProperty().bind(nothing);
        saving.disableProperty().bind(nothing.or(Bindings.createBooleanBinding(
                () -> model.workProperty().get() instanceof HandoutViewModel.Work.Writing, model.workProperty())));
        getChildren().addAll(paper, previous, position, next, space, shortcut(around, "desk.handout.print-key"),
                printing, shortcut(around, "desk.handout.save-key"), saving);
    }

    /** In a row a button is as wide as its words. */
    private static Button button(Button button) {
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Label shortcut(Surroundings around, String key) {
        var label = Texts.label(around.say(key), "text-muted", "handout-shortcut");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
