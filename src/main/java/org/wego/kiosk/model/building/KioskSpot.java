// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.building;

import java.util.Optional;
import org.wego.kiosk.model.GeoPoint;

/**
 * Where in the building a kiosk is.
 *
 * @param unit the name of the kiosk in its configuration; empty: every kiosk without a spot of its own
 * @param floor the id of the floor
 * @param position the position on the plan of the floor; empty: not recorded
 */
public record KioskSpot(Optional<String> unit, String floor, Optional<GeoPoint> position) {}
