// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wego.kiosk.release.ReleaseRefusedException;

/**
 * Tells a clock that is wrong from a release that has expired. The clock of a machine without a battery may be at 1970.
 *
 * @param clock of the machine
 * @param built when this program was made; it cannot be earlier now
 */
record PlausibleClock(Clock clock, Instant built) {

    /** Two clocks that are right for people may differ by this much, for example by a wrong time zone. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    /**
     * Requires that the clock may be right.
     *
     * @param created when the last timestamp was made
     */
    void requirePlausible(Optional<Instant> created) throws ReleaseRefusedException {
        var known = created.filter(built::isBefore).orElse(built);
        if (clock.instant().isBefore(known.minus(TOLERANCE))) {
            throw new ReleaseRefusedException("the clock of this machine is wrong: it says " + clock.instant()
                    + ", and it must be after " + known);
        }
    }

    /** Requires that something signed has not expired. */
    void requireValid(String name, Instant created, Instant expires) throws ReleaseRefusedException {
        var now = clock.instant();
        if (now.isBefore(created.minus(TOLERANCE))) {
            throw new ReleaseRefusedException("the clock of this machine or of the one that publishes is wrong: here it"
                    + " is " + now + ", and " + name + " was made on " + created);
        }
        if (isExpired(expires)) {
            throw new ReleaseRefusedException(name + " expired on " + expires
                    + ": it was not renewed, or somebody holds back a newer one");
        }
    }

    boolean isExpired(Instant expires) {
        return !clock.instant().isBefore(expires);
    }
}
