// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.city;

import java.util.Optional;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ContentButton;

/** Creates the rows of the list of figures: a touch chooses a figure, and a second touch ends the choice. */
final class FigureButton {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** The width of the number in portrait, em. */
    private static final double NUMBER_WIDTH = 5.4;

    private FigureButton() {}

    /**
     * A row, or a cell in landscape.
     *
     * @param index the index of the figure
     * @param chosen the index of the chosen figure; changed by a touch
     * @param sense whether the fact is shown in a few words; otherwise only its title and source are
     */
    static Button of(ScreenLayout layout, CityFigure figure, int index, Property<Optional<Integer>> chosen,
            boolean sense) {
        var button = ContentButton.of(content(layout, figure, sense), figure.spoken(),
                () -> chosen.setValue(chosen.getValue().equals(Optional.of(index)) ? Optional.empty()
                        : Optional.of(index)));
        button.getStyleClass().addAll("tile", "figure-row");
        chosen.subscribe(now -> button.pseudoClassStateChanged(CHOSEN, now.equals(Optional.of(index))));
        return button;
    }

    private static Region content(ScreenLayout layout, CityFigure figure, boolean sense) {
        var number = TextLabels.label(figure.figure(), "text-figure", "text-accent");
        var words = new VBox();
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("figure-words");
        var title = TextLabels.label(figure.title(), layout.portrait() ? "text-body" : "text-small", "text-strong");
        var source = TextLabels.muted(figure.shortSource());
        var row = new HBox(number);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("figure-row-parts");
        if (layout.portrait()) {
            number.setMinWidth(layout.em() * NUMBER_WIDTH);
            number.setPrefWidth(layout.em() * NUMBER_WIDTH);
            words.getChildren().add(title);
            if (sense) {
                words.getChildren().add(TextLabels.small(figure.sense()));
            }
            words.getChildren().add(source);
            HBox.setHgrow(words, Priority.ALWAYS);
            row.getChildren().add(words);
            return row;
        }
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        row.getChildren().add(title);
        words.getChildren().add(row);
        if (sense) {
            words.getChildren().add(TextLabels.small(figure.sense()));
        }
        words.getChildren().add(source);
        return words;
    }
}
