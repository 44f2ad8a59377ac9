// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A short announcement that appears and goes by itself.
 *
 * @param id unique in the pack
 * @param text one sentence
 * @param from when it appears, in the time zone of the kiosk; empty: at once
 * @param until when it goes; empty: it stays
 * @param provenance where this comes from
 */
public record Notice(String id, LocalizedText text, Optional<LocalDateTime> from, Optional<LocalDateTime> until,
        Provenance provenance) {

    public Notice {
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException("the notice ends (" + until.get() + ") before it begins");
        }
    }

    /** Whether the notice begins or ends at a time. */
    public boolean isForATime() {
        return from.isPresent() || until.isPresent();
    }

    /**
     * Whether the notice is to be seen.
     *
     * <p>Where the clocks are put forward or back, a local time may come twice or never. What is announced is then shown
     * from the earliest moment that its times can mean to the latest: rather too long than not at all.
     *
     * @param now the present moment; when it is unknown, only a notice without a time is to be seen
     * @param zone at the kiosk
     */
    public boolean showsAt(Optional<Instant> now, ZoneId zone) {
        return now.map(moment -> from.map(start -> !moment.isBefore(earliest(start, zone))).orElse(true)
                && until.map(end -> moment.isBefore(latest(end, zone))).orElse(true))
                .orElse(from.isEmpty() && until.isEmpty());
    }

    private static Instant earliest(LocalDateTime local, ZoneId zone) {
        var change = zone.getRules().getTransition(local);
        return change != null && change.isGap() ? change.getInstant()
                : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    private static Instant latest(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).withLaterOffsetAtOverlap().toInstant();
    }
}
