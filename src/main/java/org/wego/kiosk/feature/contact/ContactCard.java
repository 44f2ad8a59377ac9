// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.QrCode;

/** A narrow card on a landscape screen: facts, and at its foot the code for the phone beside its caption. */
final class ContactCard {

    private ContactCard() {}

    static Region of(ScreenLayout layout, List<? extends Region> facts, String caption, String code) {
        var words = TextLabels.muted(caption);
        HBox.setHgrow(words, Priority.ALWAYS);
        var foot = new HBox(layout.gap(), new QrCode(layout, code), words);
        foot.setAlignment(Pos.CENTER_LEFT);
        var between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        var card = new VBox();
        card.getChildren().addAll(facts);
        card.getChildren().addAll(between, foot);
        card.getStyleClass().addAll("card", "contact-card");
        return card;
    }
}
