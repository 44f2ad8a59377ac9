// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.BesideOrBelow;

/** The controls above the preview: paper, pages, print and save. Two rows in a narrow window, otherwise one. */
final class HandoutBar {

    private static final double GAP = 9;

    private HandoutBar() {}

    static Region of(HandoutViewModel model, HandoutContext context, Runnable print,
            Runnable save) {
        var paper = new SegmentedButton(paper(Paper.A4, "desk.handout.a4", model, context),
                paper(Paper.LETTER, "desk.handout.letter", model, context),
                paper(Paper.A3, "desk.handout.a3", model, context));
        paper.getStyleClass().add("desk-filter");
        var previous = DeskControls.button(Icon.BACK, context.text("desk.handout.previous"), model::previous);
        var next = DeskControls.button(Icon.FORWARD, context.text("desk.handout.next"), model::next);
        previous.disableProperty().bind(model.pageProperty().lessThan(1));
        next.disableProperty().bind(model.pageProperty().add(1).greaterThanOrEqualTo(model.pagesProperty()));
        var position = new Label();
        position.getStyleClass().add("text-semibold");
        position.setMinWidth(Region.USE_PREF_SIZE);
        position.textProperty().bind(Bindings.createStringBinding(() -> model.pagesProperty().get() == 0 ? ""
                : context.text("desk.handout.position", model.pageProperty().get() + 1, model.pagesProperty().get()),
                model.pageProperty(), model.pagesProperty()));
        var printing = DeskControls.button(Icon.PRINT, context.text("desk.handout.print"), print);
        var saving = DeskControls.primary(Icon.SAVE, context.text("desk.handout.save"), save);
        var noPages = model.pagesProperty().isEqualTo(0);
        printing.disableProperty().bind(noPages);
        saving.disableProperty().bind(noPages.or(Bindings.createBooleanBinding(
                () -> model.workProperty().get() instanceof HandoutViewModel.HandoutTask.Writing,
                model.workProperty())));
        var pageControls = new HBox(paper, previous, position, next);
        var actions = new HBox(shortcut(context, "desk.handout.print-key"), printing,
                shortcut(context, "desk.handout.save-key"), saving);
        for (var group : List.of(pageControls, actions)) {
            group.getStyleClass().add("handout-bar-group");
            group.setAlignment(Pos.CENTER_LEFT);
            group.setMinWidth(Region.USE_PREF_SIZE);
        }
        var bar = new BesideOrBelow(pageControls, actions, 0, GAP);
        return bar;
    }

    private static ToggleButton paper(Paper paper, String key, HandoutViewModel model, HandoutContext context) {
        var button = new ToggleButton(context.text(key));
        model.paperProperty().subscribe(chosen -> button.setSelected(chosen == paper));
        button.setOnAction(_ -> {
            // A second click on the chosen size keeps it chosen.
            button.setSelected(true);
            model.choose(paper);
        });
        return button;
    }

    private static Label shortcut(HandoutContext context, String key) {
        var label = TextLabels.label(context.text(key), "text-muted", "handout-shortcut");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
