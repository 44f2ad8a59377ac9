// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.wego.kiosk.time.Scheduler;

/**
 * Does something at the beginning of each minute, until the program ends.
 *
 * @param clock that is shown
 * @param scheduler waits
 */
public record MinuteTimer(Clock clock, Scheduler scheduler) {

    /** A clock that was set is seen so soon. */
    private static final Duration CLOCK_SET_SEEN = Duration.ofSeconds(20);

    public void each(Runnable action) {
        var now = clock.instant();
        var left = Duration.between(now, now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES));
        scheduler.after(left.compareTo(CLOCK_SET_SEEN) < 0 ? left : CLOCK_SET_SEEN, () -> {
            action.run();
            each(action);
        });
    }
}
