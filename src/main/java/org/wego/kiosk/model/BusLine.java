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
 * @param route where it goes
 * @param provenance the source of the published entry
 */
public record BusLine(LineId id, LocalizedText name, List<String> aliases, String group, boolean night,
        LineCheck check, Optional<Route> route, Provenance provenance) {

    /**
     * Where a line goes; each part is empty if it is not known.
     *
     * @param id the operator's id of the route
     * @param firstStop the name of the stop at one end
     * @param firstStopId the ARS number of that stop
     * @param lastStop the name of the stop at the other end
     * @param lastStopId the ARS number of that stop
     * @param provenance its source and date; empty if they are those of the line
     */
    public record Route(Optional<String> id, Optional<LocalizedText> firstStop, Optional<String> firstStopId,
            Optional<LocalizedText> lastStop, Optional<String> lastStopId, Optional<Provenance> provenance) {}

    /** The name of the stop at one end of the route. */
    public Optional<LocalizedText> firstStop() {
        return route.flatMap(Route::firstStop);
    }

    /** The name of the stop at the other end of the route. */
    public Optional<LocalizedText> lastStop() {
        return route.flatMap(Route::lastStop);
    }
}
