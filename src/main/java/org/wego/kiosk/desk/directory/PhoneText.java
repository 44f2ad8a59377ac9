// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.nio.charset.StandardCharsets;
import org.wego.kiosk.desk.directory.RecordDetails.PhonePayload;
import org.wego.kiosk.model.content.Content;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.qr.PhonePayloads;
import org.wego.kiosk.text.Messages;

/** What a phone gets from the code of a record: its contact, link or number, or the sentence about it. */
final class PhoneText {

    /** Longer texts make modules that a phone does not read from the smallest window. */
    private static final int MAX_BYTES = 700;
    private static final String CUT = "…";

    private PhoneText() {}

    /** What a phone gets of a record. The organisation itself is a contact, with all its data. */
    static PhonePayload of(RecordDetails details, Content content, Messages visitorWords) {
        return details.key().kind() == RecordKind.CONTACT
                ? new PhonePayload(new PhonePayloads(visitorWords.lang()).contact(content.organisation(),
                        content.contact()), visitorWords.get("offices.save"))
                : of(details, visitorWords);
    }

    static PhonePayload of(RecordDetails details, Messages visitorWords) {
        return details.payload().filter(payload -> bytes(payload.content()) <= MAX_BYTES)
                .orElseGet(() -> ofText(details.sentence(), visitorWords));
    }

    /** The text, or its beginning and a caption that says so. */
    static PhonePayload ofText(String text, Messages visitorWords) {
        return bytes(text) <= MAX_BYTES ? new PhonePayload(text, visitorWords.get("phone.text.caption"))
                : new PhonePayload(beginning(text), visitorWords.get("phone.text.shortened"));
    }

    /** As many whole lines as fit; of a long first line, as many characters. */
    private static String beginning(String text) {
        var kept = new StringBuilder();
        for (var line : text.lines().toList()) {
            if (bytes(kept + "\n" + line + "\n" + CUT) > MAX_BYTES) {
                break;
            }
            kept.append(kept.isEmpty() ? "" : "\n").append(line);
        }
        if (!kept.isEmpty()) {
            return kept + "\n" + CUT;
        }
        int end = 0;
        while (bytes(text.substring(0, text.offsetByCodePoints(end, 1)) + CUT) <= MAX_BYTES) {
            end = text.offsetByCodePoints(end, 1);
        }
        return text.substring(0, end) + CUT;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
