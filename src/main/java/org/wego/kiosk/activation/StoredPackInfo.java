// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.time.Instant;

/**
 * The file beside the copy of a good pack.
 *
 * @param format of the file, 1
 * @param digest of the folder that was copied
 * @param copy the digest of the copy itself, because a disk may store times more coarsely
 * @param pack the id of the pack
 * @param version of its content
 * @param kept when the pack was found good
 */
record StoredPackInfo(int format, String digest, String copy, String pack, String version, Instant kept) {

    static final int FORMAT = 1;

    StoredPackInfo {
        if (format != FORMAT) {
            throw new IllegalArgumentException("this program reads format " + FORMAT + ", not " + format);
        }
    }

    /** The name of the pack in messages. */
    String name() {
        return pack + " " + version;
    }
}
