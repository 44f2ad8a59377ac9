// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/**
 * A card with a QR code and the words that say what the phone will get.
 *
 * <p>Where room is scarce the words and the code stand one below the other, and the card may be broken between.
 */
public final class HandoverCard {

    private static final double CAPTION_OVERHANG = 24;

    private HandoverCard() {}

    /**
     * A code beside its words.
     *
     * @param title what one takes along
     * @param caption what happens on the phone
     * @param content what the code holds
     */
    public static Block of(Frame frame, String title, String caption, String content) {
        var code = new QrCode(content, qrSize(frame));
        var words = Texts.muted(caption);
        if (frame.large()) {
            // The whole caption and the code may be more than a page: what one takes along stays with its code.
            return Block.card(List.of(new VBox(Texts.name(title), code), words));
        }
        return new SideCard(List.of(), List.of(Texts.name(title), words), List.of(code)).block(frame,
                Pos.CENTER_LEFT, false);
    }

    /**
     * A code at the right of some facts, its words below it.
     *
     * @param facts from top to bottom
     * @param caption what the phone gets
     * @param content what the code holds
     */
    public static Block beside(Frame frame, List<? extends Region> facts, String caption, String content) {
        var words = Texts.muted(caption);
        words.setTextAlignment(TextAlignment.CENTER);
        var code = new VBox(new QrCode(content, qrSize(frame)), words);
        code.setAlignment(frame.scarce() ? Pos.TOP_LEFT : Pos.TOP_CENTER);
        if (!frame.scarce()) {
            code.setMinWidth(qrSize(frame) + CAPTION_OVERHANG);
            code.setPrefWidth(qrSize(frame) + CAPTION_OVERHANG);
        }
        var card = new SideCard(List.of(), facts, List.of(code));
        return frame.scarce() ? card.stacked() : card.block(frame, Pos.TOP_LEFT, false);
    }

    /** The side of a code that a phone reads at arm's length: more than 30 mm with its quiet zone left out. */
    public static double qrSize(Frame frame) {
        return frame.portrait() ? 236 : 264;
    }
}
