// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;

/**
 * The ways from the kiosk and to it.
 *
 * @param title of the screen
 * @param summary the one line that a hurried visitor needs
 * @param station the nearest station
 * @param walks in the order in which a visitor at the kiosk wants them
 */
public record WalkingDirections(LocalizedText title, LocalizedText summary, Station station, List<Walk> walks) {

    /**
     * The nearest station.
     *
     * @param name the station
     * @param line which lines stop there
     * @param lineColor the colour of the line on maps
     * @param exit which exit to use
     * @param metres from that exit to the building
     * @param provenance where this comes from
     */
    public record Station(LocalizedText name, LocalizedText line, Rgb lineColor, LocalizedText exit, int metres,
            Provenance provenance) {}
}
