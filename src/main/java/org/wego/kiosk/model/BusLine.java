// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.util.List;
import java.util.Optional;

/**
 * A bus line that the published list names.
 *
 * @param id unique in the pack
 * @param name as written on the front of the bus
 * @param aliases other spellings that people search for
 * @param group the id of its {@link BusGroup}
 * @param night whether it runs at night only
 * @param check the result of a later check against other data
 * @param route its route in a later list; for staff
 * @param provenance the source of the published entry
 */
public record BusLine(LineId id, LocalizedText name, List<String> aliases, String group, boolean night,
        LineCheck check, Optional<Route> route, Provenance provenance) {

    /**
     * The line in a later, undated list.
     *
     * @param id the operator's id of the route
     * @param firstStop the name of its first stop
     * @param firstStopId the ARS number of that stop
     * @param provenance its source and date
     */
    public record Route(String id, LocalizedText firstStop, String firstStopId, Provenance provenance) {}
}
