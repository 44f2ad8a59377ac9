// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** A QR code with the words that say what the phone will get. */
public final class HandoverCard extends HBox {

    private static final double CAPTION_OVERHANG = 24;

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

    /**
     * A code at the right of some facts, its words below it.
     *
     * @param facts from top to bottom
     * @param caption what the phone gets
     * @param content what the code holds
     */
    public static Region beside(Frame frame, List<? extends Region> facts, String caption, String content) {
        var texts = new VBox();
        texts.getChildren().addAll(facts);
        texts.getStyleClass().add("card-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        var words = Texts.muted(caption);
        words.setTextAlignment(TextAlignment.CENTER);
        var code = new VBox(new QrCode(content, qrSize(frame)), words);
        code.setAlignment(Pos.TOP_CENTER);
        Pane card;
        if (frame.large()) {
            code.setAlignment(Pos.TOP_LEFT);
            card = new VBox(texts, code);
        } else {
            code.setMinWidth(qrSize(frame) + CAPTION_OVERHANG);
            code.setPrefWidth(qrSize(frame) + CAPTION_OVERHANG);
            card = new HBox(texts, code);
        }
        card.getStyleClass().addAll("card", "handover");
        return card;
    }

    /** The side of a code that a phone reads at arm's length: more than 30 mm with its quiet zone left out. */
    public static double qrSize(Frame frame) {
        return frame.portrait() ? 236 : 264;
    }
}
