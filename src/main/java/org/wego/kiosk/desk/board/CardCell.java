// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.board;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.board.BoardCard;
import org.wego.kiosk.ui.CardIcon;
import org.wego.kiosk.ui.LanguageStyle;

/** A card in the language of the staff, above that of the visitor. */
final class CardCell extends ListCell<BoardCard> {

    private final DeskState state;
    private final Lang staff;

    /**
     * A cell.
     *
     * @param staff the language of the staff
     */
    CardCell(DeskState state, Lang staff) {
        this.state = state;
        this.staff = staff;
    }

    @Override
    protected void updateItem(@Nullable BoardCard card, boolean empty) {
        super.updateItem(card, empty);
        if (card == null || empty) {
            setGraphic(null);
            return;
        }
        var texts = new VBox(line(card, staff));
        if (!card.text().in(staff).equals(card.text().in(state.visitor()))) {
            var visitors = line(card, state.visitor());
            visitors.getStyleClass().add("text-muted");
            texts.getChildren().add(visitors);
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox(new StackPane(CardIcon.node(card.sign(), "icon-accent")), texts);
        row.getStyleClass().add("desk-result-row");
        setGraphic(row);
    }

    private static Label line(BoardCard card, Lang lang) {
        var label = DeskControls.line(card.text().in(lang));
        LanguageStyle.markOwn(label, card.text().languageFor(lang).orElse(lang));
        return label;
    }
}
