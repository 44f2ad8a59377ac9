// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.time.Duration;

/** The thread on which everything of one link runs. In tests, another implementation controls the time. */
public interface LinkLoop {

    /** Runs an action soon, after the earlier ones. Never waits; without effect after {@link #stop}. */
    void run(Runnable action);

    /**
     * Runs an action once after a delay.
     *
     * @return cancels the action if it has not run yet
     */
    Runnable after(Duration delay, Runnable action);

    /** A time that only rises, as {@code System.nanoTime}: no clock that someone can set. */
    long nanoTime();

    /** Runs nothing more. */
    void stop();
}
