// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.emergency;

import javafx.scene.layout.VBox;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.emergency.EmergencyText;
import org.wego.kiosk.ui.TextLabels;

/** A message in one language, or a part of it. */
final class EmergencyBlock extends VBox {

    /** How large a block is: the style classes of its headline and of its sentences. */
    enum BlockSize {
        LARGE("largest", "text-name"), MEDIUM("larger", "text-body"), SMALL("usual", "text-body");

        private final String headline;
        private final String text;

        BlockSize(String headline, String text) {
            this.headline = headline;
            this.text = text;
        }
    }

    /**
     * A block.
     *
     * @param text with a blank headline in a part that has none
     * @param stays whether it says until when the message stays
     */
    EmergencyBlock(EmergencyWords words, EmergencyMessage message, EmergencyText text, boolean stays,
            BlockSize size) {
        var lang = text.lang();
        getStyleClass().add("emergency-block");
        getChildren().add(TextLabels.in(lang, TextLabels.label(words.word(message, lang), "text-name")));
        if (!text.headline().isBlank()) {
            getChildren().add(TextLabels.in(lang,
                    TextLabels.label(text.headline().strip(), "text-title", "emergency-headline", size.headline)));
        }
        text.text().lines().filter(line -> !line.isBlank())
                .forEach(line -> getChildren().add(TextLabels.in(lang, TextLabels.label(line.strip(), size.text))));
        if (stays) {
            getChildren().add(TextLabels.in(lang, TextLabels.body(words.stays(message, lang))));
        }
    }
}
