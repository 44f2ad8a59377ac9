// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.desk.frame.CollapsingColumns.Column;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.TextLabels;

/**
 * The header of the window: the organisation, the place of the kiosk, and the switch for the visitor's language.
 *
 * <p>In a narrow window the texts are hidden one by one; the switch stays.
 */
final class DeskHeader {

    private static final double GAP = 13;
    /** Between the message and what is beside it, px. */
    private static final double EDGE = 14;

    private final CollapsingColumns bar;
    private final HBox added = new HBox();

    private final Label message = TextLabels.label("");
    private final StackPane row = new StackPane();

    DeskHeader(DeskState state) {
        var brand = whole("desk-brand", "");
        var place = whole("desk-place", "");
        var title = whole("desk-place", state.words().get("desk.title"));
        var asks = whole("desk-place", state.words().get("visitor.language"));
        var languages = new VisitorLanguages(state).node();
        asks.setLabelFor(languages);
        state.contentProperty().subscribe(content -> {
            brand.setText(state.text(content.organisation().name()));
            place.setText(state.words().get("desk.kiosk", state.text(content.manifest().kiosk().place())));
        });
        added.getStyleClass().add("desk-header-controls");
        added.setMinWidth(Region.USE_PREF_SIZE);
        bar = new CollapsingColumns(GAP, new Column(brand, 3, false), new Column(title, 2, false),
                new Column(new Region(), 5, true), new Column(place, 1, false), new Column(added, 7, false),
                new Column(asks, 4, false), new Column(languages, 6, false));
        bar.getStyleClass().add("desk-header");
        message.setGraphic(Icon.INFO.node());
        message.getStyleClass().add("desk-message");
        message.setVisible(false);
        // As wide as its text; what is below it would look out on both sides.
        message.maxWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.min(message.prefWidth(Region.USE_COMPUTED_SIZE),
                        bar.getWidth() - languages.getWidth() - added.getWidth() - 2 * EDGE),
                message.textProperty(), message.fontProperty(), message.visibleProperty(), bar.widthProperty(),
                languages.widthProperty(), added.widthProperty()));
        List.of(brand, title, place).forEach(text -> text.opacityProperty()
                .bind(Bindings.when(message.visibleProperty()).then(0).otherwise(1)));
        message.setMaxHeight(Double.MAX_VALUE);
        // A long message may not make the header higher.
        message.setMinHeight(0);
        message.setPrefHeight(0);
        StackPane.setAlignment(message, Pos.CENTER_LEFT);
        StackPane.setMargin(message, new Insets(2, 0, 2, EDGE));
        row.getChildren().setAll(bar, message);
    }

    Region node() {
        return row;
    }

    /** Adds a control beside the languages. */
    void add(Region control) {
        added.getChildren().add(control);
    }

    /** Shows a message at the left, where the header has nothing to click, so that no button moves or is covered. */
    void say(String text) {
        message.setText(text);
        message.setVisible(true);
    }

    void hideMessage() {
        message.setVisible(false);
    }

    private static Label whole(String styleClass, String text) {
        var label = DeskControls.line(text, styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setMaxHeight(Double.MAX_VALUE);
        return label;
    }
}
