// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.emergency;

import javafx.scene.layout.VBox;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.emergency.EmergencyText;
import org.wego.kiosk.ui.TextLabels;

/** A message in one language, or a part of it. */
final class EmergencyBlock extends VBox {

    /**
     * How large a block is.
     *
     * @param headline the style class of the headline
     * @param text that of the sentences
     */
    enum BlockSize {
        LARGE("text-hero", "text-name"), MEDIUM("text-page-title", "text-body"), SMALL("text-title", "text-body");

        private final String headline;
        private final String text;

        BlockSize(String headline, String text) {
            this.headline = headline;
            this.text = text;
        }
    }

    EmergencyBlock(EmergencyWords words, EmergencyMessage message, EmergencyText text, BlockSize size) {
        var lang = text.lang();
        getStyleClass().add("emergency-block");
        getChildren().add(TextLabels.in(lang, TextLabels.label(words.word(message, lang), "text-body", "text-strong")));
        getChildren().add(TextLabels.in(lang, TextLabels.label(text.headline(), size.headline)));
        text.text().lines().filter(line -> !line.isBlank())
                .forEach(line -> getChildren().add(TextLabels.in(lang, TextLabels.label(line.strip(), size.text))));
        getChildren().add(TextLabels.in(lang, TextLabels.body(words.stays(message, lang))));
    }
}
