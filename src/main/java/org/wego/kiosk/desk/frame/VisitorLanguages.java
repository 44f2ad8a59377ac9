// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.ui.TextLabels;

/** The switch for the visitor's language: buttons for up to six languages, a list for more. */
final class VisitorLanguages {

    private static final int MAX_BUTTONS = 6;

    private final DeskState state;

    VisitorLanguages(DeskState state) {
        this.state = state;
    }

    Region node() {
        var languages = state.content().manifest().languages();
        return languages.size() > MAX_BUTTONS ? list(languages) : buttons(languages);
    }

    private SegmentedButton buttons(List<Manifest.Language> languages) {
        List<ToggleButton> buttons = languages.stream().map(this::button).collect(Collectors.toList());
        var segments = new SegmentedButton(buttons.toArray(ToggleButton[]::new));
        segments.getStyleClass().add("desk-languages");
        segments.setMinWidth(Region.USE_PREF_SIZE);
        return segments;
    }

    private ToggleButton button(Manifest.Language language) {
        Lang tag = language.tag();
        var name = TextLabels.in(tag, new Label(language.name()));
        var button = new ToggleButton();
        button.setGraphic(name);
        button.setAccessibleText(language.name());
        button.getStyleClass().add("desk-language");
        state.visitorProperty().subscribe(now -> button.setSelected(now.equals(tag)));
        // Arrow keys select as well. A selected button stays selected when it is clicked again.
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                state.visitorProperty().set(tag);
            } else if (state.visitor().equals(tag) && button.isFocused()) {
                button.setSelected(button.getToggleGroup() == null
                        || button.getToggleGroup().getSelectedToggle() == null);
            }
        });
        return button;
    }

    private ComboBox<Manifest.Language> list(List<Manifest.Language> languages) {
        var box = new ComboBox<>(FXCollections.observableArrayList(languages));
        box.getStyleClass().add("desk-combo");
        box.setAccessibleText(state.words().get("visitor.language"));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setCellFactory(_ -> new LanguageName());
        box.setButtonCell(new LanguageName());
        state.visitorProperty().subscribe(now -> languages.stream()
                .filter(language -> language.tag().equals(now)).findFirst().ifPresent(box::setValue));
        box.valueProperty().subscribe((_, chosen) -> state.visitorProperty().set(chosen.tag()));
        return box;
    }

    /** Shows the name of a language in the font of that language. */
    private static final class LanguageName extends ListCell<Manifest.Language> {

        @Override
        protected void updateItem(Manifest.@Nullable Language language, boolean empty) {
            super.updateItem(language, empty);
            setGraphic(empty || language == null ? null : TextLabels.in(language.tag(), new Label(language.name())));
        }
    }
}
