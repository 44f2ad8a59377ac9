// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;
import java.util.Optional;

/**
 * The result of checking a published line against later data.
 *
 * @param result the certainty that the line stops here
 * @param stops ids of the stops where it was seen, empty when it was not
 * @param only the direction, when the line stops here in one direction only
 * @param remark a further finding, in one sentence
 * @param provenance the source of the result
 */
public record LineCheck(StopCertainty result, List<String> stops, Optional<BusStop.Compass> only,
        Optional<LocalizedText> remark, Provenance provenance) {

    /** The certainty that the line stops here, highest first. */
    public enum StopCertainty {
        /** Seen at the stop that the published list is about. */
        SEEN_HERE,
        /** Seen at another stop within a few minutes' walk. */
        SEEN_NEARBY,
        /** The data covers it and shows it at no stop nearby. */
        NOT_SEEN,
        /** The data does not cover lines of this kind. */
        NOT_COVERED
    }
}
