// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.time;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs actions one after the other on a thread of its own, which does not keep the program alive.
 *
 * <p>An action that throws is logged, and the later ones run all the same.
 */
public final class BackgroundScheduler implements Scheduler, AutoCloseable {

    private static final Logger LOG = System.getLogger(BackgroundScheduler.class.getName());

    private final ScheduledThreadPoolExecutor executor;
    private final String name;

    /**
     * A scheduler that has nothing to do yet.
     *
     * @param name of the thread
     */
    public BackgroundScheduler(String name) {
        this.name = name;
        executor = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name(name).factory());
        executor.setRemoveOnCancelPolicy(true);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Without effect after {@link #close}. */
    @Override
    public Runnable after(Duration delay, Runnable action) {
        try {
            var task = executor.schedule(() -> runSafely(action), delay.toNanos(), TimeUnit.NANOSECONDS);
            return () -> task.cancel(false);
        } catch (RejectedExecutionException e) {
            return () -> {
            };
        }
    }

    private void runSafely(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A step on the thread \"" + name + "\" failed; the others go on", e);
        }
    }

    /** Runs nothing more; interrupts the action that is running. */
    public void stopNow() {
        executor.shutdownNow();
    }

    /** Runs nothing more; the action that is running may end. */
    @Override
    public void close() {
        executor.shutdown();
    }
}
