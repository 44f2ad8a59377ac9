// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * Detects changes on a disk by checking it at intervals, because shared folders report no changes.
 *
 * <p>Checks and calls back on its own thread. When the source cannot be read, this is reported once, and the last
 * result stays valid.
 *
 * @param <T> the result of a check; two equal results mean that nothing has changed
 */
public final class PollingWatch<T> implements AutoCloseable {

    private static final Logger LOG = System.getLogger(PollingWatch.class.getName());

    private final ScheduledExecutorService timer;
    private final String subject;
    private final WatchedSource<T> source;
    private final boolean awaitsRest;
    private final Predicate<T> handler;
    private final AtomicBoolean repeat = new AtomicBoolean();
    private final AtomicBoolean hurried = new AtomicBoolean();
    private Optional<T> before = Optional.empty();
    private Optional<T> handled = Optional.empty();
    private boolean unreadable;

    /** The source that is watched. */
    @FunctionalInterface
    public interface WatchedSource<T> {

        /** Checks the source. Cheap. */
        T look() throws IOException;
    }

    PollingWatch(String subject, WatchedSource<T> source, boolean awaitsRest, Predicate<T> handler) {
        this.timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name(subject).factory());
        this.subject = subject;
        this.source = source;
        this.awaitsRest = awaitsRest;
        this.handler = handler;
    }

    /**
     * Starts watching, with an immediate check.
     *
     * @param subject for the log, as a noun without an article
     * @param handler receives each new result, and returns whether it is done with it; otherwise it receives the result
     *        again after the next check
     */
    public static <T> PollingWatch<T> begin(String subject, Duration every, WatchedSource<T> source,
            Predicate<T> handler) {
        return new PollingWatch<>(subject, source, false, handler).every(every);
    }

    /**
     * Starts watching a source that takes a while to be saved: only a result that two checks in a row give is handled.
     */
    public static <T> PollingWatch<T> beginAtRest(String subject, Duration every, WatchedSource<T> source,
            Predicate<T> handler) {
        return new PollingWatch<>(subject, source, true, handler).every(every);
    }

    private PollingWatch<T> every(Duration interval) {
        var _ = timer.scheduleWithFixedDelay(this::checkSafely, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /** Checks soon, without waiting for the next interval: something has probably changed. */
    public void soon() {
        if (!hurried.getAndSet(true)) {
            try {
                timer.execute(() -> {
                    hurried.set(false);
                    checkSafely();
                });
            } catch (RejectedExecutionException e) {
                // It no longer watches.
            }
        }
    }

    /** Has the next result handled again, even if it has not changed. */
    public void again() {
        repeat.set(true);
    }

    void checkSafely() {
        try {
            check();
        } catch (RuntimeException e) {
            // A timer drops a task that throws; no change would ever be seen again.
            LOG.log(Level.WARNING, "Cannot check the " + subject, e);
        }
    }

    private void check() {
        T now;
        try {
            now = source.look();
            unreadable = false;
        } catch (IOException e) {
            if (!unreadable) {
                LOG.log(Level.WARNING, "Cannot read the folder of the {0}: {1}; the present content stays", subject,
                        IoErrorMessages.of(e));
            }
            unreadable = true;
            return;
        }
        boolean ready = !awaitsRest || before.filter(now::equals).isPresent();
        before = Optional.of(now);
        if (repeat.getAndSet(false)) {
            handled = Optional.empty();
        }
        if (ready && handled.filter(now::equals).isEmpty() && handler.test(now)) {
            handled = Optional.of(now).filter(this::isStill);
        }
    }

    /**
     * Whether the source has stayed as it was while the handler read it. Otherwise the handler may have read something
     * else, and has to read again even if the source becomes what it was.
     */
    private boolean isStill(T before) {
        try {
            return source.look().equals(before);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
