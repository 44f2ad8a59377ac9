// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * Notices that something on a disk has changed, by looking at it at intervals: shared folders report no changes.
 *
 * <p>Looks, and calls back, on a thread of its own. What cannot be read is reported once and takes nothing away.
 *
 * @param <T> what a look finds; two equal finds mean that nothing has changed
 */
public final class PollingWatch<T> implements AutoCloseable {

    private static final Logger LOG = System.getLogger(PollingWatch.class.getName());

    private final ScheduledExecutorService timer;
    private final String subject;
    private final WatchedSource<T> source;
    private final boolean awaitsRest;
    private final Predicate<T> handler;
    private final AtomicBoolean again = new AtomicBoolean();
    private Optional<T> before = Optional.empty();
    private Optional<T> handled = Optional.empty();
    private boolean unreadable;

    /** What is watched. */
    @FunctionalInterface
    public interface WatchedSource<T> {

        /** One look, at little cost. */
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
     * Begins to watch, with a look at once.
     *
     * @param subject for the log, as a noun without an article
     * @param handler is given each other find, and says whether it is done with it; otherwise it is given it again at the
     *        next look
     */
    public static <T> PollingWatch<T> begin(String subject, Duration every, WatchedSource<T> source,
            Predicate<T> handler) {
        return new PollingWatch<>(subject, source, false, handler).every(every);
    }

    /** The same for something that takes a while to be saved: only what two looks in a row find is handled. */
    public static <T> PollingWatch<T> beginAtRest(String subject, Duration every, WatchedSource<T> source,
            Predicate<T> handler) {
        return new PollingWatch<>(subject, source, true, handler).every(every);
    }

    private PollingWatch<T> every(Duration interval) {
        var _ = timer.scheduleWithFixedDelay(this::lookSafely, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    /** Has the next find handled once more, though nothing has changed. */
    public void again() {
        again.set(true);
    }

    void lookSafely() {
        try {
            look();
        } catch (RuntimeException e) {
            // A timer forgets a task that throws, and no change would ever be seen again.
            LOG.log(Level.WARNING, "The " + subject + " could not be looked at", e);
        }
    }

    private void look() {
        T now;
        try {
            now = source.look();
            unreadable = false;
        } catch (IOException e) {
            if (!unreadable) {
                LOG.log(Level.WARNING, "The folder of the {0} cannot be read: {1}; what is shown stays", subject,
                        IoErrorMessages.of(e));
            }
            unreadable = true;
            return;
        }
        boolean ready = !awaitsRest || before.filter(now::equals).isPresent();
        before = Optional.of(now);
        if (again.getAndSet(false)) {
            handled = Optional.empty();
        }
        if (ready && handled.filter(now::equals).isEmpty() && handler.test(now)) {
            handled = Optional.of(now);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
