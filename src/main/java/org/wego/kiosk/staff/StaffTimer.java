// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import java.time.Duration;

/** Runs something later, on the FX thread. */
@FunctionalInterface
public interface StaffTimer {

    /**
     * Runs an action once after a delay.
     *
     * @return cancels it, if it has not run yet
     */
    Runnable after(Duration delay, Runnable action);
}
