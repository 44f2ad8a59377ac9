// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.linked;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.notice.NoticeLedger;
import org.wego.kiosk.link.notice.NoticeVerifier;

/** Which desks a lobby takes texts from. */
sealed interface DeskTrust {

    /**
     * Those that have one of the keys.
     *
     * @param now the clock of this machine
     */
    record TrustsKeys(NoticeVerifier verifier, NoticeLedger ledger, Supplier<Instant> now) implements DeskTrust {}

    /** None: the configuration names no keys. */
    record TrustsNone() implements DeskTrust {}

    /** None, because a key cannot be used; the reason is for staff. */
    record TrustUnusable(String reason) implements DeskTrust {}

    /**
     * The trust that a configuration asks for.
     *
     * @param keys the files of the public keys
     * @param state the state folder
     */
    static DeskTrust of(List<Path> keys, Path state, Topics topics, StrictJson json, Clock clock) {
        if (keys.isEmpty()) {
            return new TrustsNone();
        }
        try {
            return new TrustsKeys(new NoticeVerifier(NoticeVerifier.keys(keys), topics, json, clock::instant),
                    new NoticeLedger(state, json), clock::instant);
        } catch (IOException e) {
            return new TrustUnusable("no text of reception is taken, because a key in \"deskKeys\" cannot be used: "
                    + e.getMessage());
        }
    }
}
