// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.Map;

/**
 * The walk between the kiosk and an exit of the station.
 *
 * @param outward whether it leads away from the kiosk
 * @param numbers the numbers of the steps that have a disc on the map; a place without a number has a pictogram
 */
public record MapWalk(boolean outward, Map<WalkPlace, Integer> numbers) {

    /** The places on a walk that have a disc, from the kiosk outwards. */
    public enum WalkPlace {
        DOOR, TURN, EXIT
    }

    public MapWalk {
        numbers = Map.copyOf(numbers);
    }

    /** A walk whose discs have pictograms. */
    public MapWalk(boolean outward) {
        this(outward, Map.of());
    }
}
