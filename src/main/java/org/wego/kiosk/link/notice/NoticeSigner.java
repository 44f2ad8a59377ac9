// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.link.Payload;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.link.notice.SiteNotice.NoticeKind;
import org.wego.kiosk.release.KeyFiles;
import org.wego.kiosk.release.ReleaseKey;
import org.wego.kiosk.release.SignatureContext;
import org.wego.kiosk.release.SignedText;
import org.wego.kiosk.release.SigningKey;
import org.wego.kiosk.release.TrustedKeys;

/** Signs the notices of a desk. Topic, end and sequence are signed with the content. */
public final class NoticeSigner {

    /** The end of the head, which has no empty line itself. */
    static final String BREAK = "\n\n";
    private static final String NOTHING = "{}";

    private final SigningKey key;
    private final Topics topics;
    private final StrictJson json;

    NoticeSigner(SigningKey key, Topics topics, StrictJson json) {
        this.key = key;
        this.topics = topics;
        this.json = json;
    }

    /**
     * Signs with the key in a file.
     *
     * @throws IOException when the file cannot be read, is no private key, or can be read by others
     */
    public static NoticeSigner read(Path file, Topics topics, StrictJson json) throws IOException {
        return new NoticeSigner(KeyFiles.readPrivate(file), topics, json);
    }

    /** The key that verifies these signatures. */
    public ReleaseKey publicKey() {
        return key.open();
    }

    /** Trusts this key alone. */
    public TrustedKeys trusted() {
        return TrustedKeys.of(List.of(publicKey()));
    }

    /** Where a notice is put up. */
    public String topic(NoticeKind kind, String id) {
        return NoticeTopic.of(topics, kind, id);
    }

    /** A notice as it is put up. */
    public Payload seal(SiteNotice notice, long sequence) {
        return seal(topic(notice.kind(), notice.id()), notice.kind(), notice.json(), notice.until(), sequence, false);
    }

    /**
     * The withdrawal of a notice, which is put up in its place.
     *
     * @param until when the notice would have ended
     */
    public Payload sealWithdrawal(NoticeKind kind, String id, Instant until, long sequence) {
        return seal(topic(kind, id), kind, NOTHING, until, sequence, true);
    }

    private Payload seal(String topic, NoticeKind kind, String content, Instant until, long sequence,
            boolean withdrawn) {
        var head = new String(json.write(new NoticeHead(NoticeHead.FORMAT, topic, kind, sequence, until, withdrawn)),
                StandardCharsets.UTF_8);
        var text = (head.strip() + BREAK + content).getBytes(StandardCharsets.UTF_8);
        return Payload.of(SignedText.sign(SignatureContext.NOTICE, text, List.of(key)));
    }
}
