// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reliability;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import org.wego.kiosk.testing.Fx;

/**
 * Measures from another thread how long the FX thread takes to answer, and how much of that time it worked or waited for
 * something else than its next task.
 *
 * <p>The second figure does not count the time that a busy machine gave to other processes.
 */
final class Stalls implements AutoCloseable {

    private static final long EVERY_MILLIS = 50;
    /** Deep enough for the frames above the queue of tasks. */
    private static final int FRAMES = 8;
    private static final String TASKS = "RunnableQueue";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long fxThread;
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong longestOwn = new AtomicLong();
    /** When the question was asked that the FX thread has not answered, or 0. */
    private final AtomicLong asked = new AtomicLong();
    private long workedAtQuestion;
    private long waited;
    private long lastTick;
    private boolean lastWaiting;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("stalls").factory());

    Stalls() {
        fxThread = Fx.get(() -> Thread.currentThread().threadId());
        var _ = clock.scheduleAtFixedRate(this::ask, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Sends a question unless the previous one is still unanswered. */
    private void ask() {
        long now = System.nanoTime();
        long since = asked.get();
        if (since == 0) {
            workedAtQuestion = threads.getThreadCpuTime(fxThread);
            waited = 0;
            lastWaiting = false;
            asked.set(now);
            Platform.runLater(() -> asked.set(0));
        } else {
            boolean waiting = isWaiting(threads.getThreadInfo(fxThread, FRAMES));
            waited += waiting && lastWaiting ? now - lastTick : 0;
            lastWaiting = waiting;
            longest.accumulateAndGet(now - since, Math::max);
            longestOwn.accumulateAndGet(threads.getThreadCpuTime(fxThread) - workedAtQuestion + waited, Math::max);
        }
        lastTick = now;
    }

    private static boolean isWaiting(ThreadInfo fx) {
        return fx.getThreadState() != Thread.State.RUNNABLE
                && Arrays.stream(fx.getStackTrace()).noneMatch(frame -> frame.getClassName().endsWith(TASKS));
    }

    /** The longest time without an answer so far, with a resolution of 50 ms. */
    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    /** The longest time without an answer in which the FX thread worked or waited. */
    Duration longestOwn() {
        return Duration.ofNanos(longestOwn.get());
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
