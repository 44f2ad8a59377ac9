// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One sentence that a visitor should see: a notice, or how fresh a fact is. */
public final class Banner extends HBox {

    public Banner(Icon icon, String text) {
        getStyleClass().add("banner");
        setAlignment(Pos.CENTER_LEFT);
        var sentence = TextLabels.label(text, "text-small", "text-notice");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().addAll(icon.node("banner-icon"), sentence);
    }
}
