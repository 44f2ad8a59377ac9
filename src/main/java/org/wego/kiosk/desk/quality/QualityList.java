// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** The findings below a box for the words that they contain. Down and Enter in the box go to the findings. */
final class QualityList {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final QualityViewModel model;
    private final Messages words;
    private final QualityTree tree;
    private final VBox column;

    QualityList(QualityViewModel model, Messages words, QualityTree tree, Runnable copy) {
        this.model = model;
        this.words = words;
        this.tree = tree;
        var tools = new HBox(filter(), DeskControls.button(Icon.COPY, words.get("quality.copy"), copy));
        tools.getStyleClass().add("desk-heading");
        tools.setAlignment(Pos.CENTER_LEFT);
        var none = none();
        var listed = new StackPane(tree.node(), none);
        StackPane.setAlignment(none, Pos.TOP_LEFT);
        column = new VBox(tools, listed);
        column.getStyleClass().add("desk-findings-side");
        VBox.setVgrow(listed, Priority.ALWAYS);
    }

    Region node() {
        return column;
    }

    private TextField filter() {
        var filter = TextFields.createClearableTextField();
        filter.getStyleClass().add("desk-search");
        filter.setPromptText(words.get("quality.filter"));
        filter.setAccessibleText(words.get("quality.filter"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                tree.focus();
                key.consume();
            }
        });
        HBox.setHgrow(filter, Priority.ALWAYS);
        return filter;
    }

    /** Says in the empty list that no finding matches. */
    private Label none() {
        var none = DeskControls.muted(words.get("quality.filter.none"));
        none.getStyleClass().add("desk-findings-none");
        none.setMouseTransparent(true);
        none.visibleProperty().bind(Bindings.createBooleanBinding(() -> !model.filterProperty().get().isBlank()
                && model.groupsProperty().get().stream().allMatch(group -> group.rows().isEmpty()),
                model.filterProperty(), model.groupsProperty()));
        none.visibleProperty().subscribe(now -> tree.node().pseudoClassStateChanged(EMPTY, now));
        return none;
    }
}
