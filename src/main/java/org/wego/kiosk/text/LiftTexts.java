// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.wego.kiosk.model.building.Lift;

/** The outages of lifts in words of one language. */
public final class LiftTexts {

    private final Messages messages;
    private final ZoneId zone;

    /**
     * The words of a language.
     *
     * @param zone the time zone of the building
     */
    public LiftTexts(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /**
     * The lift, until when it is out of service, and another way; empty if it is in service as far as known.
     *
     * @param now the present moment; when it is unknown, an outage lasts
     */
    public Optional<String> outage(Lift lift, Optional<Instant> now) {
        return lift.outageAt(now, zone).map(outage -> messages.get("building.lift", name(lift),
                new OpeningTexts(messages, zone).moment(outage.until().atZone(zone).toInstant(), now),
                outage.otherWay().map(way -> way.in(messages.lang())).orElseGet(() -> messages
                        .get("building.lift.ask"))));
    }

    /** The lift, until when it is out of service, and another way; only its name if it is in service. */
    public String state(Lift lift, Optional<Instant> now) {
        return outage(lift, now).orElseGet(() -> name(lift));
    }

    private String name(Lift lift) {
        return lift.name().in(messages.lang());
    }
}
