// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A QR code with the words that say what the phone will get. */
public final class HandoverCard extends HBox {

    /**
     * A code beside its words.
     *
     * @param title what one takes along
     * @param caption what happens on the phone
     * @param content what the code holds
     */
    public HandoverCard(Frame frame, String title, String caption, String content) {
        getStyleClass().addAll("card", "handover");
        setAlignment(Pos.CENTER_LEFT);
        var texts = new VBox(Texts.name(title), Texts.muted(caption));
        texts.getStyleClass().add("card-texts");
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().addAll(texts, new QrCode(content, qrSize(frame)));
    }

    /** The side of a code that a phone reads at arm's length: more than 30 mm with its quiet zone left out. */
    public static double qrSize(Frame frame) {
        return frame.portrait() ? 236 : 264;
    }
}
