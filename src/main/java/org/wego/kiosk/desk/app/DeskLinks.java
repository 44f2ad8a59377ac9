// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.util.Optional;
import org.wego.kiosk.call.CardDesk;
import org.wego.kiosk.desk.calls.DeskCalls;
import org.wego.kiosk.desk.lobbies.LinkedSite;

/**
 * What connects a desk with lobbies.
 *
 * @param site the lobbies of the site; empty at a desk that is not linked
 * @param calls the calls of visitors; empty where no line leads to a lobby
 * @param cards shows cards of the pointing board over the overlay folder; empty where there is a broker
 */
record DeskLinks(Optional<LinkedSite> site, Optional<DeskCalls> calls, Optional<CardDesk> cards) {

    /** A desk that shows cards over the broker, or not at all. */
    DeskLinks(Optional<LinkedSite> site, Optional<DeskCalls> calls) {
        this(site, calls, Optional.empty());
    }

    /** A desk alone. */
    static DeskLinks none() {
        return new DeskLinks(Optional.empty(), Optional.empty());
    }
}
