// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.board;

import org.wego.kiosk.model.LocalizedText;

/**
 * A sentence to point at.
 *
 * @param id unique in the board
 * @param group the id of its {@link CardGroup}
 * @param speaker who says it
 * @param sign its pictogram
 * @param text the sentence
 */
public record BoardCard(String id, String group, CardSpeaker speaker, CardSign sign, LocalizedText text) {

    /** Who says a sentence. */
    public enum CardSpeaker {
        VISITOR, STAFF, BOTH
    }
}
