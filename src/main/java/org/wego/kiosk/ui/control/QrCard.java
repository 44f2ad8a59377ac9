// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;

/**
 * A card with a QR code and the words that say what the phone will get.
 *
 * <p>Where room is scarce the words and the code stand one below the other, and the card may be broken between.
 */
public final class QrCard {

    private static final double HEAD_WIDTH = 590;
    private static final double CAPTION_WIDTH = 280;

    private QrCard() {}

    /**
     * A code beside its words.
     *
     * @param title what one takes along
     * @param caption what happens on the phone
     * @param content what the code holds
     */
    public static Block of(ScreenLayout frame, String title, String caption, String content) {
        return of(frame, List.of(TextLabels.name(title), TextLabels.muted(caption)), content);
    }

    /**
     * A code beside its words.
     *
     * @param words that say what one takes along
     * @param content what the code holds
     */
    public static Block of(ScreenLayout frame, List<? extends Region> words, String content) {
        var code = new QrCode(frame, content);
        if (frame.large()) {
            // All of it may be more than a page: what one takes along stays with its code.
            var rows = new ArrayList<Region>(List.of(new CodeHeading(code, words.getFirst())));
            rows.addAll(words.subList(1, words.size()));
            return Block.card(rows);
        }
        return new SideCard(List.of(), words, List.of(code)).block(frame, Pos.CENTER_LEFT, false);
    }

    /**
     * A code and its title above the caption, to stand beside something high.
     *
     * @param title what one takes along
     * @param caption what happens on the phone
     * @param content what the code holds
     */
    public static Region column(ScreenLayout frame, String title, String caption, String content) {
        var column = new VBox(new CodeHeading(new QrCode(frame, content), TextLabels.name(title)),
                TextLabels.muted(caption));
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
    public static Block beside(ScreenLayout frame, List<? extends Region> facts, String caption, String content) {
        var card = new SideCard(List.of(), facts, List.of(code(frame, caption, content)));
        return frame.scarce() ? card.stacked() : card.block(frame, Pos.TOP_LEFT, false);
    }

    /**
     * A code at the right of some facts; on a wide glass who they are about stands at their left, and the words of the
     * code beside it.
     *
     * @param head whom or what the facts are about
     * @param facts from top to bottom
     * @param caption what the phone gets
     * @param content what the code holds
     */
    public static Block beside(ScreenLayout frame, List<? extends Region> head, List<? extends Region> facts,
            String caption,
            String content) {
        if (frame.columns() == 1) {
            var all = new ArrayList<Region>(head);
            all.addAll(facts);
            return beside(frame, all, caption, content);
        }
        var left = new VBox();
        left.getChildren().addAll(head);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(HEAD_WIDTH);
        left.setPrefWidth(HEAD_WIDTH);
        var words = TextLabels.muted(caption);
        words.setMinWidth(CAPTION_WIDTH);
        words.setPrefWidth(CAPTION_WIDTH);
        return new SideCard(List.of(left), facts, List.of(words, new QrCode(frame, content))).block(frame,
                Pos.CENTER_LEFT, false);
    }

    /** A code with its caption below. */
    public static Region code(ScreenLayout frame, String caption, String content) {
        var words = TextLabels.muted(caption);
        words.setTextAlignment(TextAlignment.CENTER);
        var square = new QrCode(frame, content);
        var code = new VBox(square, words);
        code.setAlignment(frame.scarce() ? Pos.TOP_LEFT : Pos.TOP_CENTER);
        if (!frame.scarce()) {
            double width = square.getPrefWidth() + (frame.portrait() ? 24 : 72);
            code.setMinWidth(width);
            code.setPrefWidth(width);
        }
        return code;
    }
}
