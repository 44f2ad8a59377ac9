// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

/**
 * Where the parts of releases are on a web server or in a folder, and how large they may be.
 *
 * <p>Every name has an extension, because some web servers serve only files whose type they know.
 */
public final class ReleaseLayout {

    /** The timestamp of the newest release. */
    public static final String TIMESTAMP = "timestamp.txt";
    /** The maximum size of a timestamp with its signatures, in bytes. */
    public static final int MAX_TIMESTAMP = 64 * 1024;
    /** The maximum size of a release manifest with its signatures, in bytes: enough for 10,000 files. */
    public static final int MAX_MANIFEST = 2 * 1024 * 1024;

    static final int FORMAT = 1;
    static final String MANIFESTS = "manifests";
    static final String FILES = "files";

    private static final String TEXT = ".txt";
    private static final String BYTES = ".bin";

    private ReleaseLayout() {}

    /** The path of a release manifest. */
    public static String manifest(long sequence) {
        return MANIFESTS + "/" + sequence + TEXT;
    }

    /**
     * The path of a file.
     *
     * @param sha256 its digest
     */
    public static String file(String sha256) {
        return FILES + "/" + sha256 + BYTES;
    }
}
