// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.taxi;

import java.util.Optional;
import org.wego.kiosk.model.GeoPoint;
import org.wego.kiosk.model.LocalizedText;

/**
 * Somewhere that visitors go by taxi.
 *
 * @param id unique in the guide
 * @param name its name
 * @param metres the way there by road, metres
 * @param position its position, for the distance where the way by road is not known
 */
public record TaxiGoal(String id, LocalizedText name, Optional<Integer> metres, Optional<GeoPoint> position) {}
