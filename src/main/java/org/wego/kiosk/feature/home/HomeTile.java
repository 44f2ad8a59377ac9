// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.home;

import java.util.List;
import java.util.stream.Collectors;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.control.TileFact;
import org.wego.kiosk.ui.page.TaskColour;

/**
 * The content of a tile.
 *
 * @param picture its picture
 * @param colour the colour of the task
 * @param name the name of the task
 * @param facts what a visitor learns at a glance
 * @param destination the destination that it opens
 * @param main whether it is also shown in simple mode
 */
record HomeTile(Pictogram picture, TaskColour colour, String name, List<TileFact> facts, Destination destination,
        boolean main) {

    /** The facts as they are now. */
    String summary() {
        return facts.stream().map(fact -> fact.text().get()).collect(Collectors.joining(", "));
    }
}
