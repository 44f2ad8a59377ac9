// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.wego.kiosk.files.IoErrorMessages;
import org.wego.kiosk.json.StrictJson;

/**
 * Writes the health report to the state folder, every ten seconds and after each change, on its own thread.
 *
 * <p>Readers find the old report or the new one, never a part of one. When the disk cannot be written, the log says so
 * once.
 */
public final class StatusFile implements AutoCloseable {

    static final String NAME = "status.json";

    private static final Logger LOG = System.getLogger(StatusFile.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("status").factory());
    private final StateFolder folder;
    private final StrictJson json;
    private final Supplier<HealthReport> health;
    private boolean reported;

    /**
     * Writes nothing until {@link #start}.
     *
     * @param health the health of the lobby now; called on another thread
     */
    public StatusFile(StateFolder folder, StrictJson json, Supplier<HealthReport> health) {
        this.folder = folder;
        this.json = json;
        this.health = health;
    }

    /** Starts writing. */
    public void start() {
        var _ = timer.scheduleWithFixedDelay(this::writeSafely, 0, EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    /** Writes soon, because something has changed. */
    public void changed() {
        try {
            timer.execute(this::writeSafely);
        } catch (RejectedExecutionException e) {
            // Closed: the last report is written.
        }
    }

    private synchronized void writeSafely() {
        try {
            folder.write(NAME, json.write(health.get()), false);
            reported = false;
        } catch (IOException e) {
            if (!reported) {
                reported = true;
                LOG.log(Level.WARNING, "Cannot write the status: {0}", IoErrorMessages.withFile(e));
            }
        } catch (RuntimeException e) {
            // A timer drops a task that throws; the status would then be too old, and the kiosk would look dead.
            LOG.log(Level.WARNING, "Cannot determine the status", e);
        }
    }

    /** Writes once more and stops. */
    @Override
    public void close() {
        timer.shutdownNow();
        writeSafely();
    }
}
