// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * The time of day as far as it can be believed: a computer without a battery starts in 1970 until it has reached a
 * time server.
 *
 * <p>Whatever depends on the time of day asks here and is left out when there is none.
 */
public final class TrustedClock {

    /** This program was not there before. */
    private static final Instant EARLIEST = Instant.parse("2025-01-01T00:00:00Z");
    /** No kiosk runs for more than twenty years. */
    private static final Instant LATEST = Instant.parse("2045-01-01T00:00:00Z");

    private TrustedClock() {}

    /** The present moment; empty when the clock cannot be right. */
    public static Optional<Instant> of(Clock clock) {
        return Optional.of(clock.instant()).filter(now -> !now.isBefore(EARLIEST) && now.isBefore(LATEST));
    }
}
