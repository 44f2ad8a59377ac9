// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.wego.kiosk.time.Scheduler;

/**
 * Runs an action at the beginning of each minute, until the program ends.
 *
 * @param clock the displayed clock
 * @param scheduler runs the delayed actions
 */
public record MinuteTimer(Clock clock, Scheduler scheduler) {

    /** The longest wait, so that a clock that was set is noticed. */
    private static final Duration MAX_WAIT = Duration.ofSeconds(20);

    public void each(Runnable action) {
        var now = clock.instant();
        var left = Duration.between(now, now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES));
        scheduler.after(left.compareTo(MAX_WAIT) < 0 ? left : MAX_WAIT, () -> {
            action.run();
            each(action);
        });
    }
}
