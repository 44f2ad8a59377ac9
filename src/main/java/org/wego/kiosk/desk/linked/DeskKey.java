// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.linked;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.notice.NoticeSigner;
import org.wego.kiosk.link.notice.NoticeVerifier;

/** Whether a desk can sign texts for lobbies. */
sealed interface DeskKey {

    /** It can. */
    record SigningDesk(Topics topics, NoticeSigner signer, NoticeVerifier verifier, NoticeCounter counter,
            PostedNotices posted) implements DeskKey {}

    /** It cannot; the reason is for staff. */
    record NoKey(String reason) implements DeskKey {}

    /**
     * The key that a configuration names.
     *
     * @param file the private key; empty when none is named
     * @param state the state folder
     * @param now the clock of this machine
     */
    static DeskKey of(Optional<Path> file, Path state, Topics topics, StrictJson json, Supplier<Instant> now) {
        if (file.isEmpty()) {
            return new NoKey("the configuration of this desk names no \"signingKey\"");
        }
        try {
            var signer = NoticeSigner.read(file.get(), topics, json);
            return new SigningDesk(topics, signer, new NoticeVerifier(signer.trusted(), topics, json, now),
                    new NoticeCounter(state, json, now.get()), new PostedNotices(state, topics.site()));
        } catch (IOException e) {
            return new NoKey("the \"signingKey\" of this desk cannot be used: " + e.getMessage());
        }
    }
}
