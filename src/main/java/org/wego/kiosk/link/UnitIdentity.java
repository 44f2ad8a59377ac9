// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.util.Optional;
import org.wego.kiosk.model.GeoPoint;

/**
 * Who a unit is; the same until it starts again.
 *
 * @param unit its name within the site
 * @param kind what it is
 * @param boot a random word that is another one at each start
 * @param group the units that staff treat alike; empty for none
 * @param position where it stands; empty when the configuration does not say
 * @param version of the program
 */
public record UnitIdentity(String unit, UnitKind kind, String boot, Optional<String> group,
        Optional<GeoPoint> position, String version) {

    public UnitIdentity {
        if (!Topics.isUnitName(unit)) {
            throw new IllegalArgumentException("not the name of a unit: " + unit);
        }
    }
}
