// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.text.Messages;

/** The column at the left that switches between the views. */
final class Navigation {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final VBox column = new VBox();
    private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);
    private final Map<Section, Label> names = new EnumMap<>(Section.class);
    private final Map<Section, Label> counts = new EnumMap<>(Section.class);
    private final Map<Section, Region> marks = new EnumMap<>(Section.class);
    private final Messages words;
    private boolean narrow;

    Navigation(Messages words, List<Section> sections, Consumer<Section> goTo) {
        this.words = words;
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
            // On the icon, so that nothing moves.
            var mark = new Region();
            mark.getStyleClass().add("desk-navigation-mark");
            mark.setVisible(false);
            marks.put(section, mark);
            var row = new StackPane(new HBox(name, count), mark);
            row.setAlignment(Pos.TOP_LEFT);
            button.setGraphic(row);
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
    void narrow(boolean now) {
        narrow = now;
        column.pseudoClassStateChanged(NARROW, narrow);
        names.values().forEach(
                name -> name.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        counts.values().forEach(count -> {
            count.setVisible(!narrow);
            count.setManaged(!narrow);
        });
        buttons.keySet().forEach(this::describe);
    }

    /** Marks a section as one with unsaved changes. */
    void mark(Section section, boolean unsaved) {
        Objects.requireNonNull(marks.get(section)).setVisible(unsaved);
        describe(section);
    }

    private void describe(Section section) {
        var button = Objects.requireNonNull(buttons.get(section));
        var name = Objects.requireNonNull(names.get(section)).getText();
        boolean unsaved = Objects.requireNonNull(marks.get(section)).isVisible();
        var whole = unsaved ? words.get("section.unsaved", name) : name;
        button.setAccessibleHelp(unsaved ? whole : null);
        button.setTooltip(narrow || unsaved ? new Tooltip(whole) : null);
    }

    void count(Section section, String number) {
        Objects.requireNonNull(counts.get(section)).setText(number);
    }
}
