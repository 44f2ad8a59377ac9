// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.BesideOrBelow;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.Segments;

/** Paper, pages, print and save above the preview: in one row, or in two where the window is narrow. */
final class HandoutBar {

    private static final double PAPER_WIDTH = 170;

    private static final double GAP = 9;

    private HandoutBar() {}

    static Region of(ScreenLayout frame, HandoutViewModel model, HandoutContext around, Runnable print, Runnable save) {
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
        var printing = button(Buttons.outlined(frame, Icon.PRINT, around.say("desk.handout.print"), print));
        var saving = button(Buttons.primary(frame, Icon.SAVE, around.say("desk.handout.save"), save));
        var nothing = model.pagesProperty().isEqualTo(0);
        printing.disableProperty().bind(nothing);
        saving.disableProperty().bind(nothing.or(Bindings.createBooleanBinding(
                () -> model.workProperty().get() instanceof HandoutViewModel.HandoutTask.Writing,
                model.workProperty())));
        var turning = new HBox(paper, previous, position, next);
        var doing = new HBox(shortcut(around, "desk.handout.print-key"), printing,
                shortcut(around, "desk.handout.save-key"), saving);
        for (var group : List.of(turning, doing)) {
            group.getStyleClass().add("handout-bar-group");
            group.setAlignment(Pos.CENTER_LEFT);
            group.setMinWidth(Region.USE_PREF_SIZE);
        }
        var bar = new BesideOrBelow(turning, doing, 0, GAP);
        bar.getStyleClass().add("handout-bar");
        return bar;
    }

    /** In a row a button is as wide as its words. */
    private static Button button(Button button) {
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Label shortcut(HandoutContext around, String key) {
        var label = TextLabels.label(around.say(key), "text-muted", "handout-shortcut");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
