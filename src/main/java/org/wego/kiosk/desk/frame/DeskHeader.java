// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.ui.Texts;

/** Whose desk it is, where its kiosk stands, and the switch for the language of the visitor. */
final class DeskHeader {

    private final HBox bar = new HBox();

    DeskHeader(DeskState state) {
        var brand = DeskTexts.line("", "desk-brand");
        var place = DeskTexts.line("", "desk-place");
        var title = DeskTexts.line(state.words().get("desk.title"), "desk-place");
        var asks = DeskTexts.line(state.words().get("visitor.language"), "desk-place");
        var languages = languages(state);
        asks.setLabelFor(languages);
        state.contentProperty().subscribe(content -> {
            brand.setText(state.text(content.organisation().name()));
            place.setText(state.words().get("desk.kiosk", state.text(content.manifest().kiosk().place())));
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getStyleClass().add("desk-header");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren().setAll(brand, title, space, place, asks, languages);
    }

    Region node() {
        return bar;
    }

    private static SegmentedButton languages(DeskState state) {
        List<ToggleButton> buttons = state.content().manifest().languages().stream().map(
                language -> button(state, language)).collect(Collectors.toList());
        var segments = new SegmentedButton(buttons.toArray(ToggleButton[]::new));
        segments.getStyleClass().add("desk-languages");
        return segments;
    }

    private static ToggleButton button(DeskState state, Manifest.Language language) {
        Lang tag = language.tag();
        var name = Texts.in(tag, new Label(language.name()));
        var button = new ToggleButton();
        button.setGraphic(name);
        button.setAccessibleText(language.name());
        button.getStyleClass().add("desk-language");
        state.visitorProperty().subscribe(now -> button.setSelected(now.equals(tag)));
        // The arrows choose, too; and one that is touched again stays chosen.
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
}
