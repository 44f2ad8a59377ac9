// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.home;

import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.ui.Pictogram;

/**
 * The content of a tile.
 *
 * @param picture its picture
 * @param name the name of the task
 * @param summary a summary of the content
 * @param destination the destination that it opens
 * @param main whether it is also shown in simple mode
 */
record HomeTile(Pictogram picture, String name, String summary, Destination destination, boolean main) {}
