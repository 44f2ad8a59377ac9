// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.time.Instant;

/**
 * What is written beside the copy of a pack that was found good.
 *
 * @param format of the file, 1
 * @param digest of the folder that was copied
 * @param copy the digest of the copy itself: a disk may keep times more coarsely
 * @param pack the name of the pack, for machines
 * @param version of its content
 * @param kept when it was found good
 */
record StoredPackInfo(int format, String digest, String copy, String pack, String version, Instant kept) {

    static final int FORMAT = 1;

    StoredPackInfo {
        if (format != FORMAT) {
            throw new IllegalArgumentException("this program reads format " + FORMAT + ", not " + format);
        }
    }

    /** How it is called in a message. */
    String name() {
        return pack + " " + version;
    }
}
