// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reliability;

import java.lang.management.GarbageCollectorMXBean;
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
 * Measures from another thread how long the FX thread takes to answer, and how much of that time is its own: work,
 * garbage collection, and waiting for a lock, another thread, a file or a socket.
 *
 * <p>The time in which a busy machine runs other processes is not its own.
 */
final class Stalls implements AutoCloseable {

    private static final long EVERY_MILLIS = 50;
    /** Enough frames to reach the queue in which an idle FX thread waits for its next task. */
    private static final int FRAMES = 8;
    private static final String IDLE = "RunnableQueue";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long fxThread;
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong longestOwn = new AtomicLong();
    /** The time of the unanswered question; 0 if there is none. */
    private final AtomicLong asked = new AtomicLong();
    private volatile boolean paused;
    private long usedAtQuestion;
    private long waited;
    private long lastTick;
    private boolean lastWaiting;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("stalls").factory());

    Stalls() {
        fxThread = Fx.get(() -> Thread.currentThread().threadId());
        var _ = clock.scheduleAtFixedRate(this::ask, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Runs work of the test that stops the program, such as a forced garbage collection; it is not measured. */
    void pauseFor(Runnable work) {
        pause();
        try {
            work.run();
        } finally {
            asked.set(0);
            paused = false;
        }
    }

    /** Waits for the end of a measurement that has begun, which would count the work. */
    private synchronized void pause() {
        paused = true;
    }

    /** Sends a question unless the previous one is still unanswered. */
    private synchronized void ask() {
        if (paused) {
            return;
        }
        long now = System.nanoTime();
        long since = asked.get();
        if (since == 0) {
            usedAtQuestion = used();
            waited = 0;
            lastWaiting = false;
            asked.set(now);
            Platform.runLater(() -> asked.set(0));
        } else {
            boolean waiting = isWaiting(threads.getThreadInfo(fxThread, FRAMES));
            waited += waiting && lastWaiting ? now - lastTick : 0;
            lastWaiting = waiting;
            long elapsed = now - since;
            longest.accumulateAndGet(elapsed, Math::max);
            // A collection that begins only now is not part of this time.
            longestOwn.accumulateAndGet(Math.min(elapsed, used() - usedAtQuestion + waited), Math::max);
        }
        lastTick = now;
    }

    /** The time of the FX thread's work and of garbage collection, which stops it, ns. */
    private long used() {
        long collections = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime).sum();
        return threads.getThreadCpuTime(fxThread) + TimeUnit.MILLISECONDS.toNanos(collections);
    }

    private static boolean isWaiting(ThreadInfo fx) {
        var frames = fx.getStackTrace();
        boolean blocked = fx.getThreadState() != Thread.State.RUNNABLE || (frames.length > 0 && isInput(frames[0]));
        return blocked && Arrays.stream(frames).noneMatch(frame -> frame.getClassName().endsWith(IDLE));
    }

    /** A thread in a system call counts as runnable for Java. */
    private static boolean isInput(StackTraceElement top) {
        return top.isNativeMethod() && (top.getClassName().startsWith("sun.nio.")
                || top.getClassName().startsWith("java.io."));
    }

    /** The longest time without an answer so far, with a resolution of 50 ms. */
    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    /** The longest time without an answer that was the FX thread's own. */
    Duration longestOwn() {
        return Duration.ofNanos(longestOwn.get());
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
