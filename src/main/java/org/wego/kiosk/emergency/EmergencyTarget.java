// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency;

import java.util.List;
import java.util.Optional;

/**
 * Which lobbies show a message.
 *
 * @param groups all lobbies of these groups
 * @param units and these lobbies; if both lists are empty, all lobbies
 */
public record EmergencyTarget(List<String> groups, List<String> units) {

    /** All lobbies. */
    public static final EmergencyTarget ALL = new EmergencyTarget(List.of(), List.of());

    public EmergencyTarget {
        groups = List.copyOf(groups);
        units = List.copyOf(units);
    }

    /** Whether all lobbies are meant. */
    public boolean isAll() {
        return groups.isEmpty() && units.isEmpty();
    }

    /**
     * Whether a lobby is meant.
     *
     * @param unit its name; empty when it is not linked
     * @param group its group; empty for none
     */
    public boolean covers(Optional<String> unit, Optional<String> group) {
        return isAll() || unit.filter(units::contains).isPresent() || group.filter(groups::contains).isPresent();
    }
}
