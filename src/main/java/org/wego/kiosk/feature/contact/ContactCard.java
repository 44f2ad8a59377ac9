// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.contact;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextFit;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.QrCode;

/** A narrow card on a landscape screen: facts, and at its foot the code for the phone beside its caption. */
final class ContactCard {

    private ContactCard() {}

    static Region of(ScreenLayout layout, List<? extends Region> facts, String caption, String code) {
        var between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        var card = new VBox();
        card.getChildren().addAll(facts);
        card.getChildren().addAll(between, new Foot(layout, caption, code));
        card.getStyleClass().addAll("card", "contact-card");
        return card;
    }

    /** A code beside its caption, as wide as the widest word needs. */
    private static final class Foot extends HBox {

        private final QrCode code;
        private final Label words;

        private Foot(ScreenLayout layout, String caption, String payload) {
            super(layout.gap());
            code = new QrCode(layout, payload);
            words = TextLabels.muted(caption);
            getChildren().addAll(code, words);
            setHgrow(words, Priority.ALWAYS);
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected double computeMinWidth(double height) {
            double word = TextFit.breaksAnywhere(words) ? words.minWidth(-1) : TextFit.widestWord(words);
            return code.prefWidth(-1) + getSpacing() + word;
        }
    }
}
