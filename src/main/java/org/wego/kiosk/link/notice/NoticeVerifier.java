// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;
import org.wego.kiosk.link.BrokerMessage;
import org.wego.kiosk.link.Topics;
import org.wego.kiosk.release.KeyFiles;
import org.wego.kiosk.release.ReleaseKey;
import org.wego.kiosk.release.ReleaseRefusedException;
import org.wego.kiosk.release.SignatureContext;
import org.wego.kiosk.release.SignedText;
import org.wego.kiosk.release.TrustedKeys;

/** Accepts the notices that a trusted desk has signed for the topic on which they stand. */
public final class NoticeVerifier {

    /** Longer messages are refused before anything else is looked at. */
    public static final int MAX_BYTES = 256 * 1024;
    private static final String NAME = "a text from reception";

    private final TrustedKeys trusted;
    private final Topics topics;
    private final StrictJson json;
    private final Supplier<Instant> now;

    /**
     * A verifier.
     *
     * @param now the clock of this machine
     */
    public NoticeVerifier(TrustedKeys trusted, Topics topics, StrictJson json, Supplier<Instant> now) {
        this.trusted = trusted;
        this.topics = topics;
        this.json = json;
        this.now = now;
    }

    /**
     * The public keys in files.
     *
     * @throws IOException when a file cannot be read, or is no public key
     */
    public static TrustedKeys keys(List<Path> files) throws IOException {
        var keys = new ArrayList<ReleaseKey>();
        for (var file : files) {
            keys.add(KeyFiles.readPublic(file));
        }
        return TrustedKeys.of(keys);
    }

    /** What stands on the topic of a message. */
    public NoticeReading read(BrokerMessage message) {
        if (message.payload().size() > MAX_BYTES) {
            return new NoticeReading.RefusedNotice(NAME + " is longer than " + MAX_BYTES / 1024 + " kB");
        }
        try {
            return read(message.topic(), SignedText.parse(NAME, message.payload().bytes(), SignatureContext.NOTICE)
                    .body(NAME, trusted));
        } catch (ReleaseRefusedException e) {
            return new NoticeReading.RefusedNotice(e.reason());
        }
    }

    private NoticeReading read(String topic, byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        int end = text.indexOf(NoticeSigner.BREAK);
        if (end < 0) {
            return unreadable("it has no content");
        }
        NoticeHead head;
        try {
            head = json.read(text.substring(0, end).getBytes(StandardCharsets.UTF_8), NoticeHead.class);
        } catch (JsonException e) {
            return unreadable(e.error().message());
        }
        var id = NoticeTopic.id(topics, head.kind(), topic);
        if (!head.topic().equals(topic) || id.isEmpty()) {
            return new NoticeReading.RefusedNotice(NAME + " was signed for " + head.topic() + ", not for " + topic);
        }
        if (!head.until().isAfter(now.get())) {
            return new NoticeReading.EndedNotice(head.kind(), head.until());
        }
        return new NoticeReading.VerifiedNotice(new SiteNotice(head.kind(), id.get(), text.substring(
                end + NoticeSigner.BREAK.length()), head.until()), head.sequence(), head.withdrawn());
    }

    private static NoticeReading unreadable(String why) {
        return new NoticeReading.RefusedNotice(NAME + " is in a form that this program does not read: " + why);
    }
}
