// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.home;

import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.ui.Pictogram;

/**
 * A tile as it stands on the screen.
 *
 * @param picture what it shows
 * @param name of the task
 * @param summary what is behind it, at a glance
 * @param destination where it leads
 * @param main whether it stays when home shows the main tasks only
 */
record HomeTile(Pictogram picture, String name, String summary, Destination destination, boolean main) {}
