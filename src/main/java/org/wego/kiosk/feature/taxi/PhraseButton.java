// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.taxi;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.taxi.TaxiPhrase;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ContentButton;

/** A sentence for the driver in both languages; a touch says it in the driver's language. */
final class PhraseButton {

    private PhraseButton() {}

    /**
     * A button.
     *
     * @param speaks whether the kiosk has a voice
     */
    static Button of(TaxiViewModel model, TaxiPhrase phrase, boolean speaks, Runnable say) {
        var second = model.forDriver(phrase).map(
                words -> TextLabels.in(model.driver(), TextLabels.label(words, "text-body", "text-semibold")));
        return of(speaks ? Optional.of(Icon.VOICE) : Optional.empty(), model.text(phrase), second, say);
    }

    /** A wide button with an icon, a text, and another text below it. */
    static Button of(Optional<Icon> icon, String text, Optional<Label> second, Runnable action) {
        var texts = new VBox(TextLabels.strong(text));
        second.ifPresent(texts.getChildren()::add);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var content = new HBox(texts);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("phrase-content");
        icon.ifPresent(sign -> content.getChildren().addFirst(sign.node()));
        var spoken = second.map(label -> text + " " + label.getText()).orElse(text);
        var button = ContentButton.of(content, spoken, action);
        button.getStyleClass().addAll("action", "outlined", "phrase");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
