// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model.building;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Provenance;

/**
 * A lift.
 *
 * @param id unique in the pack
 * @param name its name
 * @param outage what reception has said about it being out of service; empty: nothing
 * @param provenance its source and date
 */
public record Lift(String id, LocalizedText name, Optional<LiftOutage> outage, Provenance provenance) {

    /**
     * The outage at a moment; empty if the lift is in service as far as known.
     *
     * @param now the present moment; when it is unknown, an outage lasts
     * @param zone the time zone of the building
     */
    public Optional<LiftOutage> outageAt(Optional<Instant> now, ZoneId zone) {
        return outage.filter(known -> now.map(moment -> known.until().atZone(zone).toInstant().isAfter(moment))
                .orElse(true));
    }
}
