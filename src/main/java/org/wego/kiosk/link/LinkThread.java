// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A thread of its own for one link. It does not keep the program alive. */
public final class LinkThread implements LinkLoop {

    private static final Logger LOG = System.getLogger(LinkThread.class.getName());

    private final ScheduledThreadPoolExecutor executor;

    public LinkThread() {
        executor = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("link").factory());
        executor.setRemoveOnCancelPolicy(true);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void run(Runnable action) {
        try {
            executor.execute(() -> runSafely(action));
        } catch (RejectedExecutionException e) {
            // Stopped.
        }
    }

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

    private static void runSafely(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The link failed in one step and goes on", e);
        }
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public void stop() {
        executor.shutdown();
    }
}
