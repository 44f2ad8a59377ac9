// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Finds out once a second whether the screen is still being drawn, and says so only when it is.
 *
 * <p>It asks for a pulse and looks the next time whether one came: neither a running animation nor a thread beside the
 * screen's can make a hanging screen look alive. Times are monotonic.
 */
public final class Liveness implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Liveness.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("liveness").factory());
    private final Runnable request;
    private final Runnable alive;
    private final LongSupplier nanoTime;
    private volatile long lastPulse;
    private volatile boolean pulsed;

    /**
     * Asks nothing yet.
     *
     * @param request asks for a pulse; from any thread
     * @param alive is run for each second in which the screen answered
     * @param nanoTime as {@code System.nanoTime}
     */
    public Liveness(Runnable request, Runnable alive, LongSupplier nanoTime) {
        this.request = request;
        this.alive = alive;
        this.nanoTime = nanoTime;
        this.lastPulse = nanoTime.getAsLong();
    }

    /** Begins to ask, once a second. */
    public void start() {
        var _ = timer.scheduleAtFixedRate(this::askSafely, 0, EVERY.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** A pulse came; to be called from the listener to the pulses. */
    public void pulsed() {
        lastPulse = nanoTime.getAsLong();
        pulsed = true;
    }

    /** How long ago the last pulse came; before the first one, how long this has been there. */
    public Duration pulseAge() {
        return Duration.ofNanos(nanoTime.getAsLong() - lastPulse);
    }

    /** One look and one question. */
    void ask() {
        if (pulsed) {
            pulsed = false;
            alive.run();
        }
        request.run();
    }

    private void askSafely() {
        try {
            ask();
        } catch (RuntimeException e) {
            // A timer forgets a task that throws, and the kiosk would be taken for dead.
            LOG.log(Level.WARNING, "No pulse could be asked for", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
