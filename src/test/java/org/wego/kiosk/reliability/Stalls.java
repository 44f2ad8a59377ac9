// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reliability;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import org.wego.kiosk.testing.Fx;

/**
 * Measures from another thread how long the FX thread takes to answer, and how much of that time it worked, waited for a
 * lock or waited for another thread.
 *
 * <p>The second figure does not count the time that a busy machine gave to other processes.
 */
final class Stalls implements AutoCloseable {

    private static final long EVERY_MILLIS = 50;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long fxThread;
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong longestOwn = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private volatile long ownAtQuestion;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("stalls").factory());

    Stalls() {
        fxThread = Fx.get(() -> Thread.currentThread().threadId());
        threads.setThreadContentionMonitoringEnabled(true);
        var _ = clock.scheduleAtFixedRate(this::ask, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Sends a question unless the previous one is still unanswered. */
    private void ask() {
        long now = System.nanoTime();
        if (asked.get() == 0) {
            ownAtQuestion = own();
            asked.set(now);
            Platform.runLater(() -> asked.set(0));
            return;
        }
        long own = own() - ownAtQuestion;
        long since = asked.get();
        if (since != 0) {
            longest.accumulateAndGet(now - since, Math::max);
            longestOwn.accumulateAndGet(own, Math::max);
        }
    }

    /** The time that the FX thread has worked or waited, ns. */
    private long own() {
        var fx = threads.getThreadInfo(fxThread);
        return threads.getThreadCpuTime(fxThread)
                + TimeUnit.MILLISECONDS.toNanos(fx.getBlockedTime() + fx.getWaitedTime());
    }

    /** The longest time without an answer so far, with a resolution of 50 ms. */
    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    /** The part of the longest time without an answer in which the FX thread worked or waited. */
    Duration longestOwn() {
        return Duration.ofNanos(longestOwn.get());
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
