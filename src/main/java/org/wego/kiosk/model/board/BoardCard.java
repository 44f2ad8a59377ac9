// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.board;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.LocalizedText;

/**
 * A sentence to point at.
 *
 * @param id unique in the board
 * @param group the id of its {@link CardGroup}
 * @param speaker who says it
 * @param sign its pictogram
 * @param text the sentence
 * @param answers the ids of the cards that the other person most likely answers with
 */
public record BoardCard(String id, String group, CardSpeaker speaker, CardSign sign, LocalizedText text,
        Optional<List<String>> answers) {

    /** Who says a sentence. */
    public enum CardSpeaker {
        VISITOR, STAFF, BOTH;

        /** Whether this person, or both, can say what {@code side} says. */
        public boolean includes(CardSpeaker side) {
            return this == BOTH || this == side;
        }
    }

    public BoardCard {
        answers = answers.map(List::copyOf);
    }
}
