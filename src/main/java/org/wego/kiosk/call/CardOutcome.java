// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call;

/** What has come of a card that a desk asked a lobby to show. */
public enum CardOutcome {
    /** It is shown. */
    SHOWN,
    /** A visitor is there, who neither points nor has called. */
    VISITOR_PRESENT,
    /** The pack of the lobby does not have this card. */
    UNKNOWN_CARD,
    /** The lobby cannot do it now: it shows no content, or staff use it. */
    NOT_NOW,
    /** No lobby has answered. */
    NO_ANSWER
}
