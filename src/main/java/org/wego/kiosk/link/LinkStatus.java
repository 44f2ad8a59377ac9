// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.util.List;
import java.util.Optional;

/**
 * How the link of a unit is, for the unit itself.
 *
 * @param phase a summary in a word
 * @param failure why there is no connection, or why the last one ended; empty when nothing is wrong
 * @param refused what the broker does not let the unit do, in words
 * @param dropped messages that were not read because too many came at once
 */
public record LinkStatus(LinkPhase phase, Optional<LinkFailure> failure, List<String> refused, long dropped) {

    /** How far the link is. */
    public enum LinkPhase {
        /** It has not begun, or is closed. */
        OFF,
        /** It tries to connect now. */
        CONNECTING,
        /** It stands. */
        CONNECTED,
        /** It will try again soon. */
        WAITING,
        /** Two machines have the same identity: it will try again after a long while. */
        PAUSED
    }

    public LinkStatus {
        refused = List.copyOf(refused);
    }
}
