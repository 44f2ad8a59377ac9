// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.board;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.board.BoardCard;
import org.wego.kiosk.model.board.BoardCard.CardSpeaker;
import org.wego.kiosk.ui.CardIcon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.control.ContentButton;

/** A card to point at: its pictogram, and its sentence in the language of who points, above the other language. */
final class CardButton {

    private CardButton() {}

    /**
     * A button.
     *
     * @param side who points
     * @param both whether the sentence is in both languages
     */
    static ContentButton of(BoardCard card, CardSpeaker side, boolean both, BoardTalk talk, ScreenLayout layout) {
        var texts = new VBox(sentence(card, side, talk, "text-small", "text-semibold", "board-first"));
        texts.getStyleClass().add("board-texts");
        texts.setAlignment(Pos.CENTER_LEFT);
        if (both && !talk.isShared(card)) {
            texts.getChildren().add(sentence(card, BoardTalk.other(side), talk, "text-small", "text-muted"));
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox(texts);
        row.getStyleClass().add("detail-row");
        row.setAlignment(Pos.CENTER_LEFT);
        if (!layout.large()) {
            row.getChildren().addFirst(new StackPane(CardIcon.node(card.sign(), "icon-accent")));
        }
        var button = ContentButton.of(row, talk.text(card, side), () -> talk.point(card, side));
        button.getStyleClass().addAll("action", "outlined", "board-card");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setMinHeight(layout.controlHeight());
        return button;
    }

    /** The sentence in the language of a person. */
    static Label sentence(BoardCard card, CardSpeaker reader, BoardTalk talk, String... styleClasses) {
        var label = TextLabels.label(talk.text(card, reader), styleClasses);
        var lang = talk.written(card, reader);
        return lang.equals(talk.context().lang()) ? label : TextLabels.in(lang, label);
    }
}
