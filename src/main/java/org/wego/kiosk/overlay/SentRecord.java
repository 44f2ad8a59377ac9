// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.wego.kiosk.files.Sha256;
import org.wego.kiosk.json.StrictJson;

/**
 * A version of a record on its way from a desk to a lobby that does not share its folder.
 *
 * @param format of the text, 1
 * @param pack the id of the pack that the record belongs to
 * @param kind the word of its kind
 * @param id of the record
 * @param version as it is on the disk of the desk
 */
public record SentRecord(int format, String pack, String kind, String id, RecordFile version) {

    private static final int FORMAT = 1;
    private static final int DIGITS = 24;

    public SentRecord {
        if (format != FORMAT) {
            throw new IllegalArgumentException("this program reads format " + FORMAT + ", not " + format);
        }
    }

    /** The text that a lobby reads. */
    public static String text(String pack, RecordVersion version, StrictJson json) {
        var key = version.key();
        return new String(json.write(new SentRecord(FORMAT, pack, key.kind().word(), key.id(), RecordFile.of(version))),
                StandardCharsets.UTF_8);
    }

    /** An id of letters, digits and hyphens that no other record has. */
    public static String name(RecordKey key) {
        return key.kind().word() + "-" + Sha256.of(key.toString().getBytes(StandardCharsets.UTF_8)).substring(0,
                DIGITS);
    }

    Optional<RecordVersion> entry() {
        return RecordKind.named(kind)
                .filter(known -> known.isList() || known == RecordKind.ORDER || id.equals(known.word()))
                .map(known -> version.entry(new RecordKey(known, id)));
    }
}
