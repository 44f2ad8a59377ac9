// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * The present time, if the clock is plausible: a computer without a clock battery starts in 1970 until it has reached a
 * time server.
 *
 * <p>Everything that depends on the time of day uses this class, and is left out while the time is unknown.
 */
public final class TrustedClock {

    /** No earlier than the first release. */
    private static final Instant EARLIEST = Instant.parse("2025-01-01T00:00:00Z");
    /** No kiosk runs for more than twenty years. */
    private static final Instant LATEST = Instant.parse("2045-01-01T00:00:00Z");

    private TrustedClock() {}

    /** The present moment; empty when the clock is implausible. */
    public static Optional<Instant> of(Clock clock) {
        return Optional.of(clock.instant()).filter(TrustedClock::isTrusted);
    }

    /** Whether a moment can be the present one. */
    public static boolean isTrusted(Instant now) {
        return !now.isBefore(EARLIEST) && now.isBefore(LATEST);
    }
}
