// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import org.wego.kiosk.files.Sha256;

/**
 * The note of a stored release.
 *
 * @param folder its name
 * @param sha256 the digest of its manifest with the signatures
 */
record KeptRelease(String folder, String sha256) {

    private static final int DIGITS = 16;

    /** Two releases may have the same number, after a key was stolen and replaced. */
    static KeptRelease of(long sequence, byte[] manifest) {
        var sha256 = Sha256.of(manifest);
        return new KeptRelease(sequence + "-" + sha256.substring(0, DIGITS), sha256);
    }

    /** The number in the name of a folder. */
    static long sequence(String folder) {
        return Long.parseLong(folder.substring(0, folder.indexOf('-')));
    }

    /** The number of the release. */
    long sequence() {
        return sequence(folder);
    }
}
