// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.board;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.LocalizedText;

/**
 * Cards with which a visitor and staff talk without a common language.
 *
 * @param title the name of the board
 * @param staffLanguage the language of the staff; every card is shown in it and in the visitor's language
 * @param groups the groups, in the order of the board
 * @param cards the cards, in the order of the board
 */
public record PointingBoard(LocalizedText title, Lang staffLanguage, List<CardGroup> groups, List<BoardCard> cards) {

    public PointingBoard {
        groups = List.copyOf(groups);
        cards = List.copyOf(cards);
    }

    /** The card with an id; empty if there is none. */
    public Optional<BoardCard> card(String id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst();
    }
}
