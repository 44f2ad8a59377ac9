// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long a unit waits before it connects again: a random time below a limit that doubles with each failure.
 *
 * <p>The random part spreads many units that lose their broker in the same moment. A broker that accepts a connection
 * and ends it at once does not reset the limit: that takes a minute of life.
 */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(4);
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration LEAST = Duration.ofMillis(200);
    private static final Duration PROOF_OF_LIFE = Duration.ofMinutes(1);
    private static final int MAX_DOUBLINGS = 16;

    private final RandomGenerator random;
    private int failures;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The time to wait now.
     *
     * @param lived how long the last connection stood; zero if there was none
     */
    Duration next(Duration lived) {
        if (lived.compareTo(PROOF_OF_LIFE) >= 0) {
            failures = 0;
        }
        long limit = Math.min(LIMIT.toMillis(), FIRST.toMillis() << Math.min(failures, MAX_DOUBLINGS));
        failures++;
        return LEAST.plusMillis(random.nextLong(limit));
    }
}
