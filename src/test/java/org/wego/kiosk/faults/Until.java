// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens in other processes: these tell nothing, so they are asked again and again. */
public final class Until {

    private static final long PAUSE_NANOS = 20_000_000;
    private static final long LONG_PAUSE_NANOS = 200_000_000;
    /** Times as long on a machine that is busy with other things: -Dfaults.slack=4; figures stay what was measured. */
    private static final int SLACK = Integer.getInteger("faults.slack", 1);

    private Until() {}

    /**
     * Asks until the answer is yes.
     *
     * @return how long that took
     * @throws AssertionError when it is still no after the time
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

    /** Asks all the time; the answer must stay yes. */
    static void always(Duration time, String what, BooleanSupplier question) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < time.toNanos()) {
            if (!question.getAsBoolean()) {
                throw new AssertionError("no more after " + (System.nanoTime() - start) / 1_000_000 + " ms: " + what);
            }
            LockSupport.parkNanos(LONG_PAUSE_NANOS);
        }
    }

    /** A time as it stands in a figure: seconds with one decimal. */
    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
