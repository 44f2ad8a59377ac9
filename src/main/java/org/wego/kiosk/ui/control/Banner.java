// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.TextLabels;

/** One sentence that a visitor should see: a notice, or the date of a fact. */
public final class Banner extends HBox {

    public Banner(Icon icon, String text) {
        getStyleClass().add("banner");
        setAlignment(Pos.CENTER_LEFT);
        var sentence = TextLabels.label(text, "text-small", "text-notice");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().addAll(icon.node("banner-icon"), sentence);
    }
}
