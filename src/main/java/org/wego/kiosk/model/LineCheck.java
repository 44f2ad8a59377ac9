// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;
import java.util.Optional;

/**
 * What was found when a published line was looked up in later data.
 *
 * @param result the finding
 * @param stops ids of the stops where it was seen, empty when it was not
 * @param only the one direction in which it stops here, when it is one only
 * @param remark what else was found, in a sentence
 * @param provenance where the finding comes from
 */
public record LineCheck(StopCertainty result, List<String> stops, Optional<BusStop.Compass> only,
        Optional<LocalizedText> remark, Provenance provenance) {

    /** How sure we are that the line stops here, surest first. */
    public enum StopCertainty {
        /** Seen at the stop that the published list speaks of. */
        SEEN_HERE,
        /** Seen at another stop within a few minutes' walk. */
        SEEN_NEARBY,
        /** The data covers it and shows it at no stop nearby. */
        NOT_SEEN,
        /** The data does not cover lines of this kind. */
        NOT_COVERED
    }
}
