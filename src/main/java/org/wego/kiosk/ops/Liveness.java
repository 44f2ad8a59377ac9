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
 * Tests once a second whether the screen is still being drawn, and runs an action when it is.
 *
 * <p>Each test checks whether a pulse followed the last request, and requests the next: neither a running animation nor
 * another thread can make a hanging screen look alive. Times are monotonic.
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
     * Does nothing until {@link #start}.
     *
     * @param request requests a pulse; from any thread
     * @param alive is run for each second in which a pulse came
     * @param nanoTime as {@code System.nanoTime}
     */
    public Liveness(Runnable request, Runnable alive, LongSupplier nanoTime) {
        this.request = request;
        this.alive = alive;
        this.nanoTime = nanoTime;
        this.lastPulse = nanoTime.getAsLong();
    }

    /** Starts the test, once a second. */
    public void start() {
        var _ = timer.scheduleAtFixedRate(this::checkSafely, 0, EVERY.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Records a pulse; called by the pulse listener. */
    public void pulsed() {
        lastPulse = nanoTime.getAsLong();
        pulsed = true;
    }

    /** The time since the last pulse; before the first one, since this object was made. */
    public Duration pulseAge() {
        return Duration.ofNanos(nanoTime.getAsLong() - lastPulse);
    }

    /** Checks for the pulse of the last request, and requests the next one. */
    void check() {
        if (pulsed) {
            pulsed = false;
            alive.run();
        }
        request.run();
    }

    private void checkSafely() {
        try {
            check();
        } catch (RuntimeException e) {
            // A timer drops a task that throws; systemd would then restart a kiosk that works.
            LOG.log(Level.WARNING, "Cannot request a pulse", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
