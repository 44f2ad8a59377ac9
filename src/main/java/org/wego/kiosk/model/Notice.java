// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A short announcement that appears and disappears at given times.
 *
 * @param id unique in the pack
 * @param text one sentence
 * @param from when it appears, in the time zone of the kiosk; empty: immediately
 * @param until when it disappears, in the same time zone; empty: never
 * @param provenance its source and date
 */
public record Notice(String id, LocalizedText text, Optional<LocalDateTime> from, Optional<LocalDateTime> until,
        Provenance provenance) {

    public Notice {
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException("the notice ends (" + until.get() + ") before it begins");
        }
    }

    /** Whether the notice has a begin or an end. */
    public boolean isForATime() {
        return from.isPresent() || until.isPresent();
    }

    /**
     * Whether to show the notice.
     *
     * <p>When clocks change, a local time may occur twice or never. The notice is then shown from the earliest moment
     * that its times can mean until the latest, because showing it too long is better than not at all.
     *
     * @param now the present moment; when it is unknown, only notices without times are shown
     * @param zone the time zone of the kiosk
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
