// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/**
 * A card with a QR code and the words that say what the phone will get.
 *
 * <p>Where room is scarce the words and the code stand one below the other, and the card may be broken between.
 */
public final class HandoverCard {

    private HandoverCard() {}

    /**
     * A code beside its words.
     *
     * @param title what one takes along
     * @param caption what happens on the phone
     * @param content what the code holds
     */
    public static Block of(Frame frame, String title, String caption, String content) {
        return of(frame, List.of(Texts.name(title), Texts.muted(caption)), content);
    }

    /**
     * A code beside its words.
     *
     * @param words that say what one takes along
     * @param content what the code holds
     */
    public static Block of(Frame frame, List<? extends Region> words, String content) {
        return new SideCard(List.of(), words, List.of(new QrCode(content, qrSize(frame)))).block(frame,
                Pos.CENTER_LEFT, false);
    }

    /**
     * A code and its title above the caption, to stand beside something high.
     *
     * @param title what one takes along
     * @param caption what happens on the phone
     * @param content what the code holds
     */
    public static Region column(Frame frame, String title, String caption, String content) {
        var name = Texts.name(title);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(new QrCode(content, qrSize(frame)), name);
        head.getStyleClass().add("side-head");
        head.setAlignment(Pos.CENTER_LEFT);
        var column = new VBox(head, Texts.muted(caption));
        column.getStyleClass().add("card");
        return column;
    }

    /**
     * A code at the right of some facts, its words below it.
     *
     * @param facts from top to bottom
     * @param caption what the phone gets
     * @param content what the code holds
     */
    public static Block beside(Frame frame, List<? extends Region> facts, String caption, String content) {
        var card = new SideCard(List.of(), facts, List.of(code(frame, caption, content)));
        return frame.scarce() ? card.stacked() : card.block(frame, Pos.TOP_LEFT, false);
    }

    /** A code with its caption below. */
    public static Region code(Frame frame, String caption, String content) {
        var words = Texts.muted(caption);
        words.setTextAlignment(TextAlignment.CENTER);
        var code = new VBox(new QrCode(content, qrSize(frame)), words);
        code.setAlignment(frame.scarce() ? Pos.TOP_LEFT : Pos.TOP_CENTER);
        if (!frame.scarce()) {
            double width = qrSize(frame) + (frame.portrait() ? 24 : 72);
            code.setMinWidth(width);
            code.setPrefWidth(width);
        }
        return code;
    }

    /** The side of a code that a phone reads at arm's length: more than 30 mm with its quiet zone left out. */
    public static double qrSize(Frame frame) {
        return frame.portrait() ? 236 : 224;
    }
}
