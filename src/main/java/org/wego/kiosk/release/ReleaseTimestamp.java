// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.time.Instant;

/**
 * The timestamp: which release is the newest one. It has a short life, so that a server cannot hold back a newer one for
 * long.
 *
 * @param format of the file, 1
 * @param pack the id of the pack
 * @param sequence of the newest release
 * @param size of its release manifest with the signatures, in bytes
 * @param sha256 the SHA-256 digest of the same file
 * @param created when this timestamp was made
 * @param expires when it must have been renewed
 */
public record ReleaseTimestamp(int format, String pack, long sequence, long size, String sha256, Instant created,
        Instant expires) {

    public ReleaseTimestamp {
        ReleaseManifest.requireFormat(format, sequence);
        ReleasedFile.requireDigest(sha256);
    }
}
