// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;

/**
 * The walking directions to and from the kiosk.
 *
 * @param title of the screen
 * @param summary the directions in one line
 * @param station the nearest station
 * @param walks the walks, the most useful first
 */
public record WalkingDirections(LocalizedText title, LocalizedText summary, Station station, List<Walk> walks) {

    /**
     * The nearest station.
     *
     * @param name the name of the station
     * @param line the lines that stop there
     * @param lineColor the colour of the line on maps
     * @param exit the exit to use
     * @param metres the distance from that exit to the building
     * @param provenance its source and date
     */
    public record Station(LocalizedText name, LocalizedText line, Rgb lineColor, LocalizedText exit, int metres,
            Provenance provenance) {}
}
