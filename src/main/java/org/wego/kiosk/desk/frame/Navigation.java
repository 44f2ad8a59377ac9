// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.text.Messages;

/** The column at the left that switches between the views. */
final class Navigation {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final VBox column = new VBox();
    private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);
    private final Map<Section, Label> names = new EnumMap<>(Section.class);
    private final Map<Section, Label> counts = new EnumMap<>(Section.class);

    Navigation(Messages words, List<Section> sections, Consumer<Section> goTo) {
        column.getStyleClass().add("desk-navigation");
        var group = new ToggleGroup();
        for (var section : sections) {
            var name = new Label(words.get("section." + section.word()), section.icon().node());
            name.getStyleClass().add("desk-navigation-name");
            var count = new Label();
            count.getStyleClass().add("desk-navigation-count");
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            var button = new ToggleButton();
            button.setGraphic(new HBox(name, count));
            button.getStyleClass().setAll("desk-navigation-button");
            button.setAccessibleText(name.getText());
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                goTo.accept(section);
            });
            buttons.put(section, button);
            counts.put(section, count);
            names.put(section, name);
            column.getChildren().add(button);
        }
    }

    Region node() {
        return column;
    }

    void select(Section section) {
        Objects.requireNonNull(buttons.get(section)).setSelected(true);
    }

    /** Whether to show icons only, with the names in tooltips. */
    void narrow(boolean narrow) {
        column.pseudoClassStateChanged(NARROW, narrow);
        buttons.forEach((section, button) -> {
            var name = names.get(section);
            button.setTooltip(narrow ? new Tooltip(button.getAccessibleText()) : null);
            Objects.requireNonNull(name).setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        });
        counts.values().forEach(count -> {
            count.setVisible(!narrow);
            count.setManaged(!narrow);
        });
    }

    void count(Section section, String number) {
        Objects.requireNonNull(counts.get(section)).setText(number);
    }
}
