// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;
import org.wego.kiosk.release.KeyFiles;
import org.wego.kiosk.release.TrustedKeys;

/** Notices and keys of tests. */
public final class NoticeSamples {

    public static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private NoticeSamples() {}

    /** Makes a pair of keys in a folder, and signs with it. */
    public static NoticeSigner signer(Path folder, Topics topics) {
        try {
            KeyFiles.make(folder);
            return NoticeSigner.read(folder.resolve(KeyFiles.PRIVATE), topics, new StrictJson());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Trusts one signer, at noon. */
    public static NoticeVerifier verifier(NoticeSigner trusted) {
        return new NoticeVerifier(TrustedKeys.of(List.of(trusted.publicKey())), LinkSamples.TOPICS, new StrictJson(),
                () -> NOON);
    }

    public static SiteNotice emergency(String id, String text) {
        return new SiteNotice(NoticeKind.EMERGENCY, id, "{\"text\": \"" + text + "\"}", NOON.plusSeconds(3600));
    }
}
