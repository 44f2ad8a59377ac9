// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for events in other processes by polling, because those send no notifications. */
public final class Until {

    private static final long PAUSE_NANOS = 20_000_000;
    private static final long LONG_PAUSE_NANOS = 200_000_000;
    /** Multiplies all waiting times, for busy machines: -Dfaults.slack=4. Measured figures are not changed. */
    private static final int SLACK = Integer.getInteger("faults.slack", 1);

    private Until() {}

    /**
     * Waits until a condition holds.
     *
     * @return how long that took
     * @throws AssertionError if the condition does not hold in time
     */
    static Duration within(Duration longest, String what, BooleanSupplier question) {
        long start = System.nanoTime();
        while (!question.getAsBoolean()) {
            if (System.nanoTime() - start > SLACK * longest.toNanos()) {
                throw new AssertionError("not within " + SLACK * longest.toMillis() + " ms: " + what);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Checks repeatedly that a condition holds for the whole time. */
    static void always(Duration time, String what, BooleanSupplier question) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < time.toNanos()) {
            if (!question.getAsBoolean()) {
                throw new AssertionError("no longer after " + (System.nanoTime() - start) / 1_000_000 + " ms: " + what);
            }
            LockSupport.parkNanos(LONG_PAUSE_NANOS);
        }
    }

    /** A duration as figures give it: seconds with one decimal. */
    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
