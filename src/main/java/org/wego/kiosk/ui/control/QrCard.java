// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;

/**
 * A card with a QR code and a text that describes what the phone receives.
 *
 * <p>Where room is scarce, text and code are one below the other, and the card may be broken between them.
 */
public final class QrCard {

    /** A place where a line may end. */
    private static final String BREAK = "\u200b";
    private static final double HEAD_WIDTH = 590;
    private static final double CAPTION_WIDTH = 280;

    private QrCard() {}

    /**
     * A code beside its texts.
     *
     * @param title the name of the content
     * @param caption what the phone does with it
     * @param content the text in the code
     */
    public static Block of(ScreenLayout layout, String title, String caption, String content) {
        return of(layout, List.of(TextLabels.name(title), TextLabels.muted(caption)), content);
    }

    /**
     * A code beside its texts.
     *
     * @param words the description of the content
     * @param content the text in the code
     */
    public static Block of(ScreenLayout layout, List<? extends Region> words, String content) {
        var code = new QrCode(layout, content);
        if (layout.large()) {
            return Block.card(rows(code, words));
        }
        return new SideCard(List.of(), words, List.of(code)).block(layout, Pos.CENTER_LEFT, false);
    }

    /**
     * A code beside the first of its texts, for large text; the card stays on one page if a page has room for it.
     *
     * @param words creates the description of the content
     * @param content the text in the code
     */
    public static Block kept(ScreenLayout layout, Supplier<? extends List<? extends Region>> words, String content) {
        return Block.keptCard(() -> rows(new QrCode(layout, content), words.get()));
    }

    /**
     * The code of a site beside its name, for large text.
     *
     * @param name the address in words; a line may end after each dot
     * @param link the text in the code
     */
    public static Block named(ScreenLayout layout, String name, String link) {
        return kept(layout,
                () -> List.of(TextLabels.label(name.replace(".", "." + BREAK), "text-small", "text-semibold")),
                link);
    }

    /** A code with its title at the right, or above it if a word of the title would be broken at the right. */
    public static Region heading(ScreenLayout layout, Region title, String content) {
        return new CodeHeading(new QrCode(layout, content), title);
    }

    /** The parts of a card that may be higher than a page; the title is with the code. */
    private static List<Region> rows(QrCode code, List<? extends Region> words) {
        var rows = new ArrayList<Region>(List.of(new CodeHeading(code, words.getFirst())));
        rows.addAll(words.subList(1, words.size()));
        return rows;
    }

    /**
     * A code and its title above the caption, for use beside a high part.
     *
     * @param title the name of the content
     * @param caption what the phone does with it
     * @param content the text in the code
     */
    public static Region column(ScreenLayout layout, String title, String caption, String content) {
        var column = new VBox(new CodeHeading(new QrCode(layout, content), TextLabels.name(title)),
                TextLabels.muted(caption));
        column.getStyleClass().add("card");
        return column;
    }

    /**
     * A code at the right of some facts, with its caption below it.
     *
     * @param facts from top to bottom
     * @param caption what the phone receives
     * @param content the text in the code
     */
    public static Block beside(ScreenLayout layout, List<? extends Region> facts, String caption, String content) {
        var card = new SideCard(List.of(), facts, List.of(code(layout, caption, content)));
        return layout.scarce() ? card.stacked() : card.block(layout, Pos.TOP_LEFT, false);
    }

    /**
     * A code at the right of some facts; with two columns, the heading is at their left and the caption beside the
     * code.
     *
     * @param head the person or thing that the facts describe
     * @param facts from top to bottom
     * @param caption what the phone receives
     * @param content the text in the code
     */
    public static Block beside(ScreenLayout layout, List<? extends Region> head, List<? extends Region> facts,
            String caption,
            String content) {
        if (layout.columns() == 1) {
            var all = new ArrayList<Region>(head);
            all.addAll(facts);
            return beside(layout, all, caption, content);
        }
        var left = new VBox();
        left.getChildren().addAll(head);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(HEAD_WIDTH);
        left.setPrefWidth(HEAD_WIDTH);
        var words = TextLabels.muted(caption);
        words.setMinWidth(CAPTION_WIDTH);
        words.setPrefWidth(CAPTION_WIDTH);
        return new SideCard(List.of(left), facts, List.of(words, new QrCode(layout, content))).block(layout,
                Pos.CENTER_LEFT, false);
    }

    /** A code with its caption below. */
    public static Region code(ScreenLayout layout, String caption, String content) {
        var words = TextLabels.muted(caption);
        words.setTextAlignment(TextAlignment.CENTER);
        var square = new QrCode(layout, content);
        var code = new VBox(square, words);
        code.setAlignment(layout.scarce() ? Pos.TOP_LEFT : Pos.TOP_CENTER);
        if (!layout.scarce()) {
            double width = square.getPrefWidth() + (layout.portrait() ? 24 : 72);
            code.setMinWidth(width);
            code.setPrefWidth(width);
        }
        return code;
    }
}
