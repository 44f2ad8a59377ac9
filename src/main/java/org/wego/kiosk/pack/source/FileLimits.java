// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.source;

import java.util.Locale;
import org.wego.kiosk.json.error.Utf8Decoder;

/** Size limits for the files of a pack. */
public final class FileLimits {

    /** The limit for all JSON files of a pack together, in bytes. */
    public static final long ALL = 200L * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    private static final int PICTURE = 5 * MEGABYTE;

    private FileLimits() {}

    /** The limit for one file, in bytes. */
    static int of(String path) {
        return isText(path) ? Utf8Decoder.MAX_BYTES : isPicture(path) ? PICTURE : 100 * MEGABYTE;
    }

    static String hint(String path) {
        return isText(path) ? "spread its list over several files" : "use a smaller file";
    }

    static boolean isPicture(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".png") || name.endsWith(".jpg") || name.endsWith(".jpeg");
    }

    private static boolean isText(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".geojson") || name.endsWith(".properties");
    }
}
