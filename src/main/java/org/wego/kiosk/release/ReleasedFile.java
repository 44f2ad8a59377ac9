// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.util.regex.Pattern;

/**
 * A file of a release.
 *
 * @param path from the folder of the pack
 * @param size in bytes
 * @param sha256 the SHA-256 digest of its content, in lower-case hexadecimal digits
 */
public record ReleasedFile(String path, long size, String sha256) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public ReleasedFile {
        requireDigest(sha256);
        if (size < 0) {
            throw new IllegalArgumentException("a file has a size below 0");
        }
    }

    static void requireDigest(String text) {
        if (!DIGEST.matcher(text).matches()) {
            throw new IllegalArgumentException("this is not a SHA-256 digest of 64 lower-case digits");
        }
    }
}
