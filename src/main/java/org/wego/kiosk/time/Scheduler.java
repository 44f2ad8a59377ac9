// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.time;

import java.time.Duration;

/** Runs actions later, on one thread. In tests, another implementation controls the time. */
@FunctionalInterface
public interface Scheduler {

    /**
     * Runs an action once after a delay.
     *
     * @return cancels the action if it has not run yet
     */
    Runnable after(Duration delay, Runnable action);
}
