// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.Optional;
import org.wego.kiosk.model.LineId;

/** What can be given to a visitor on paper. */
public sealed interface Handout {

    /** The ways on foot, with a map and the address for a driver. */
    record DirectionsHandout() implements Handout {}

    /**
     * The lines by colour.
     *
     * @param group the id of one group; empty for all of them
     */
    record LinesHandout(Optional<String> group) implements Handout {}

    /** One line and its stops. */
    record LineHandout(LineId id) implements Handout {}

    /**
     * Whom to reach in the offices elsewhere.
     *
     * @param office the id of one office; empty for all of them
     */
    record OfficesHandout(Optional<String> office) implements Handout {}
}
