// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release;

import java.time.Instant;
import java.util.List;

/**
 * What was published.
 *
 * @param release the newest release
 * @param freshUntil when its timestamp must have been renewed
 * @param leftOut the hidden files of the pack, which are not part of the release
 */
public record Publication(ReleaseManifest release, Instant freshUntil, List<String> leftOut) {

    public Publication {
        leftOut = List.copyOf(leftOut);
    }
}
