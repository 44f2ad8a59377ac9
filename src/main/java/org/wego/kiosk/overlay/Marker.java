// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.Optional;
import java.util.UUID;

/**
 * The file that identifies the folder of an overlay: an empty mount point has none.
 *
 * @param format of the file, 1
 * @param id unique to this overlay
 * @param pack the id of the pack that it belongs to; empty when unknown
 */
record Marker(int format, String id, Optional<String> pack) {

    static final String FILE = "overlay.json";
    private static final int FORMAT = 1;

    Marker {
        if (format != FORMAT) {
            throw new IllegalArgumentException("this program reads format " + FORMAT + ", not " + format);
        }
    }

    /** The marker of a new overlay. */
    static Marker ofNew(Optional<String> pack) {
        return new Marker(FORMAT, UUID.randomUUID().toString(), pack);
    }
}
