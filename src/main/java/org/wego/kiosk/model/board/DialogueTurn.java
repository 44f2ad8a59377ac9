// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.board;

import org.wego.kiosk.model.board.BoardCard.CardSpeaker;

/**
 * A card that somebody has pointed at.
 *
 * @param card the id of the card
 * @param speaker who has pointed: the visitor, or staff
 */
public record DialogueTurn(String card, CardSpeaker speaker) {

    public DialogueTurn {
        if (speaker == CardSpeaker.BOTH) {
            throw new IllegalArgumentException("one person points at a card");
        }
    }

    /** The person who answers. */
    public CardSpeaker listener() {
        return speaker == CardSpeaker.VISITOR ? CardSpeaker.STAFF : CardSpeaker.VISITOR;
    }
}
