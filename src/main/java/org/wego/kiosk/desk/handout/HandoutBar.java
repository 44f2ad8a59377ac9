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

/** The controls above the preview: paper, pages, print and save. Two rows in a narrow window, otherwise one. */
final class HandoutBar {

    private static final double PAPER_WIDTH = 170;

    private static final double GAP = 9;

    private HandoutBar() {}

    static Region of(ScreenLayout layout, HandoutViewModel model, HandoutContext context, Runnable print,
            Runnable save) {
        var paper = Segments.ofTexts(layout, 2, List.of(Paper.values()), model.paperProperty().get(),
                size -> context.text(size == Paper.A4 ? "desk.handout.a4" : "desk.handout.letter"), model::choose);
        paper.setMinWidth(PAPER_WIDTH);
        paper.setPrefWidth(PAPER_WIDTH);
        paper.setMaxWidth(PAPER_WIDTH);
        var previous = button(Buttons.quiet(layout, Icon.BACK, context.text("desk.handout.previous"), model::previous));
        var next = button(Buttons.quiet(layout, Icon.FORWARD, context.text("desk.handout.next"), model::next));
        previous.disableProperty().bind(model.pageProperty().lessThan(1));
        next.disableProperty().bind(model.pageProperty().add(1).greaterThanOrEqualTo(model.pagesProperty()));
        var position = new Label();
        position.getStyleClass().add("text-semibold");
        position.setMinWidth(Region.USE_PREF_SIZE);
        position.textProperty().bind(Bindings.createStringBinding(() -> model.pagesProperty().get() == 0 ? ""
                : context.text("desk.handout.position", model.pageProperty().get() + 1, model.pagesProperty().get()),
                model.pageProperty(), model.pagesProperty()));
        var printing = button(Buttons.outlined(layout, Icon.PRINT, context.text("desk.handout.print"), print));
        var saving = button(Buttons.primary(layout, Icon.SAVE, context.text("desk.handout.save"), save));
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
        bar.getStyleClass().add("handout-bar");
        return bar;
    }

    /** Keeps a button at least as wide as its text. */
    private static Button button(Button button) {
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Label shortcut(HandoutContext context, String key) {
        var label = TextLabels.label(context.text(key), "text-muted", "handout-shortcut");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
