// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wego.kiosk.config.BrokerConfig;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.LinkFinding;
import org.wego.kiosk.link.LinkFinding.LinkOutcome;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.notice.NoticeSigner;
import org.wego.kiosk.link.notice.NoticeVerifier;

/** Looks at the keys for texts of reception in the configuration of a unit. */
final class TextKeys {

    private static final String STEP = "texts";

    private TextKeys() {}

    /** What the unit can do with texts of reception. */
    static LinkFinding look(BrokerConfig config, Topics topics, StrictJson json) {
        var words = new ArrayList<String>();
        try {
            if (config.deskKeys().isPresent()) {
                words.add("as a lobby, this unit takes texts that are signed with " + NoticeVerifier.keys(config
                        .deskKeys().get().stream().map(Path::of).toList()));
            }
            if (config.signingKey().isPresent()) {
                words.add("as a desk, this unit signs texts with " + NoticeSigner.read(Path.of(config.signingKey()
                        .get()), topics, json).publicKey().id());
            }
        } catch (IOException e) {
            return new LinkFinding(STEP, LinkOutcome.FAILED, "a key cannot be used: " + e.getMessage());
        }
        return words.isEmpty() ? new LinkFinding(STEP, LinkOutcome.SKIPPED,
                "no texts of reception come over the broker: a lobby needs \"deskKeys\", a desk a \"signingKey\"")
                : new LinkFinding(STEP, LinkOutcome.OK, String.join("; ", List.copyOf(words)));
    }
}
