// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a kiosk is with the newest release of its content.
 *
 * @param source where releases come from
 * @param stage a summary in a word
 * @param words the summary in a line, with the reason of a failure
 * @param release the number of the release that is shown or will be; empty when none is stored
 * @param since when this stage began; empty before the first look at the source
 */
public record ContentUpdate(String source, UpdateStage stage, String words, Optional<Long> release,
        Optional<Instant> since) {

    /** The stages from a newer release at the source to the glass. */
    public enum UpdateStage {
        /** The source is being asked, or was not asked yet. */
        LOOKING,
        /** A newer release is being fetched. */
        DOWNLOADING,
        /** It is here as it was signed, and is being tested. */
        VERIFIED,
        /** It has passed, and waits until no visitor is there. */
        WAITING,
        /** The current release is on the screen. */
        SHOWN,
        /** The source could not be asked; what is shown may be the newest or not. */
        NOT_REACHED,
        /** A release was refused, or did not pass. */
        FAILED
    }
}
