// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.json.JsonStateFile;
import org.wego.kiosk.json.StrictJson;

/**
 * Judges the clock of this machine by the last time that was good: without a battery a machine starts in 1970, and all
 * certificates then seem to be not yet valid.
 */
public final class GoodTime {

    private static final Logger LOG = System.getLogger(GoodTime.class.getName());
    /** When this class was written; no machine can run it earlier. */
    private static final Instant WRITTEN = Instant.parse("2026-11-01T00:00:00Z");
    /** A machine in a wrong time zone is not meant. */
    private static final Duration TOLERANCE = Duration.ofDays(1);
    private static final Duration SAVED_EVERY = Duration.ofHours(6);

    /**
     * The content of the file.
     *
     * @param lastGood a time at which a broker's certificate was accepted
     */
    record GoodMoment(Instant lastGood) {}

    private final JsonStateFile<GoodMoment> file;
    private final Clock clock;
    private Instant known;

    /**
     * The judgement of a clock.
     *
     * @param folder the state folder, in which the last good time is kept
     */
    public GoodTime(Path folder, StrictJson json, Clock clock) {
        file = new JsonStateFile<>(folder.resolve("link.json"), GoodMoment.class, json, AtomicFiles::write);
        this.clock = clock;
        known = file.read(new GoodMoment(WRITTEN), _ -> new GoodMoment(WRITTEN)).lastGood();
        if (known.isBefore(WRITTEN)) {
            known = WRITTEN;
        }
    }

    /** What is wrong with the clock, in a sentence; empty when nothing is known against it. */
    public Optional<String> problem() {
        var now = clock.instant();
        return now.isBefore(known.minus(TOLERANCE))
                ? Optional.of("the clock of this machine says " + now + ", but it was already " + known
                        + ": set the clock, or let it be set over the network (NTP)")
                : Optional.empty();
    }

    /** The clock of this machine now. */
    public Instant now() {
        return clock.instant();
    }

    /** A certificate has just been accepted, which proves the clock roughly right. */
    public void confirm() {
        var now = clock.instant();
        if (Duration.between(known, now).compareTo(SAVED_EVERY) > 0) {
            known = now;
            try {
                file.write(new GoodMoment(now));
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "The time of the last connection cannot be kept", e);
            }
        }
    }
}
