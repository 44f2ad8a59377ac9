// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.time.Instant;
import java.util.List;

/**
 * The release manifest: which files a release of a pack consists of.
 *
 * @param format of the file, 1
 * @param pack the id of the pack
 * @param version of its content
 * @param sequence the number of the release; it grows with each one
 * @param created when the release was made
 * @param expires until when it may be fetched
 * @param keys the public keys that kiosks trust from this release on, besides those that they are given
 * @param files all files of the pack
 */
public record ReleaseManifest(int format, String pack, String version, long sequence, Instant created, Instant expires,
        List<String> keys, List<ReleasedFile> files) {

    static final long MAX_SEQUENCE = 1_000_000_000_000L;

    public ReleaseManifest {
        requireFormat(format, sequence);
        keys = List.copyOf(keys);
        files = List.copyOf(files);
    }

    static void requireFormat(int format, long sequence) {
        if (format != ReleaseLayout.FORMAT) {
            throw new IllegalArgumentException(
                    "this program reads format " + ReleaseLayout.FORMAT + ", not " + format);
        }
        if (sequence < 1 || sequence > MAX_SEQUENCE) {
            throw new IllegalArgumentException("the sequence is not 1 to " + MAX_SEQUENCE);
        }
    }

    /** The name of the release in messages. */
    public String name() {
        return "release " + sequence + ", " + pack + " " + version;
    }
}
