// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * Handles uncaught exceptions in the lobby: it ends the visit and returns to the first screen. Repeated exceptions end
 * the program, so that its supervisor restarts it.
 *
 * <p>An exception before the first screen, or an error of the Java virtual machine itself, ends the program
 * immediately.
 */
final class CrashPolicy implements Thread.UncaughtExceptionHandler {

    /** This many exceptions within {@link #SPAN} end the program. */
    private static final int MAX_COUNT = 3;
    private static final Duration SPAN = Duration.ofMinutes(1);

    private static final Logger LOG = System.getLogger(CrashPolicy.class.getName());

    private final LongSupplier nanoTime;
    private final Runnable giveUp;
    private final Deque<Long> recent = new ArrayDeque<>();
    private Runnable startOver;

    /**
     * A policy for a lobby before its first screen.
     *
     * @param nanoTime a monotonic clock, ns
     * @param giveUp ends the program with the exit code of a failure
     */
    CrashPolicy(LongSupplier nanoTime, Runnable giveUp) {
        this.nanoTime = nanoTime;
        this.giveUp = giveUp;
        this.startOver = giveUp;
    }

    /**
     * The first screen is shown.
     *
     * @param startOver ends the visit; runs on the thread of the exception
     */
    synchronized void shown(Runnable startOver) {
        this.startOver = startOver;
    }

    @Override
    public synchronized void uncaughtException(Thread thread, Throwable thrown) {
        LOG.log(Level.ERROR, "Uncaught exception in thread " + thread.getName(), thrown);
        long now = nanoTime.getAsLong();
        recent.removeIf(earlier -> now - earlier > SPAN.toNanos());
        recent.add(now);
        if (thrown instanceof VirtualMachineError || recent.size() >= MAX_COUNT) {
            giveUp.run();
            return;
        }
        try {
            startOver.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Restarting the visit failed, too", e);
            giveUp.run();
        }
    }
}
