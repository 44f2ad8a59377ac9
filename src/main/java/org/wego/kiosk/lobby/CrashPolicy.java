// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * What becomes of a fault that nobody caught in the lobby: the visit ends and the kiosk goes on from its start; faults
 * that do not stop end the program, so that whoever supervises it starts it anew.
 *
 * <p>A fault before the first screen, and one of the Java machine itself, end it at once: nothing good can follow.
 */
final class CrashPolicy implements Thread.UncaughtExceptionHandler {

    /** So many within {@link #SPAN} do not stop by themselves. */
    private static final int MAX_COUNT = 3;
    private static final Duration SPAN = Duration.ofMinutes(1);

    private static final Logger LOG = System.getLogger(CrashPolicy.class.getName());

    private final LongSupplier nanoTime;
    private final Runnable giveUp;
    private final Deque<Long> recent = new ArrayDeque<>();
    private Runnable startOver;

    /**
     * For a lobby that has not shown anything.
     *
     * @param nanoTime a clock that nobody can set, ns
     * @param giveUp ends the program as one that has failed
     */
    CrashPolicy(LongSupplier nanoTime, Runnable giveUp) {
        this.nanoTime = nanoTime;
        this.giveUp = giveUp;
        this.startOver = giveUp;
    }

    /**
     * The first screen stands.
     *
     * @param startOver ends the visit; on the thread of the fault
     */
    synchronized void shown(Runnable startOver) {
        this.startOver = startOver;
    }

    @Override
    public synchronized void uncaughtException(Thread thread, Throwable fault) {
        LOG.log(Level.ERROR, "Nobody caught this on the thread " + thread.getName(), fault);
        long now = nanoTime.getAsLong();
        recent.removeIf(earlier -> now - earlier > SPAN.toNanos());
        recent.add(now);
        if (fault instanceof VirtualMachineError || recent.size() >= MAX_COUNT) {
            giveUp.run();
            return;
        }
        try {
            startOver.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Nor can the kiosk start over", e);
            giveUp.run();
        }
    }
}
