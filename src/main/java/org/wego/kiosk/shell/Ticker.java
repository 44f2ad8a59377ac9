// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.time.Duration;

/** Runs something later, on the FX thread; a seam for tests, in which time does not pass by itself. */
@FunctionalInterface
public interface Ticker {

    /**
     * Runs an action once after a delay.
     *
     * @return cancels it, if it has not run yet
     */
    Runnable after(Duration delay, Runnable action);
}
