// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.BusStop;

/**
 * The stops of a line in one street, on the side of one direction.
 *
 * @param way the direction of the buses; empty if it is not recorded
 * @param direction the direction in words, as a heading; empty if it is not recorded
 * @param street the place in the street
 * @param title direction and place in one line
 * @param stops the stops, the nearest first
 */
record StopGroup(Optional<BusStop.Compass> way, Optional<String> direction, String street, String title,
        List<NumberedStop> stops) {

    /**
     * A stop with its number on the map.
     *
     * @param number the number on the map and in the list
     * @param id the id of the stop, which is the number on its sign
     * @param name the name
     */
    record NumberedStop(int number, String id, String name) {}
}
