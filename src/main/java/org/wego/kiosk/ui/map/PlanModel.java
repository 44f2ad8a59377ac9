// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.building.FloorPlan;
import org.wego.kiosk.model.building.PlanFeature;

/**
 * What the plan of a floor shows.
 *
 * @param plan the plan
 * @param marked the room that is marked; empty: none
 * @param names what the marked room is called; the first for which there is room is shown
 * @param here where the visitor is on this floor; empty: elsewhere, or not recorded
 * @param label the label of another feature in the visitor's language; empty: none
 * @param hereLabel "You are here"
 * @param spoken what the voice says of it
 */
public record PlanModel(FloorPlan plan, Optional<PlanFeature> marked, List<String> names, Optional<GeoPoint> here,
        Function<PlanFeature, Optional<String>> label, String hereLabel, String spoken) {}
