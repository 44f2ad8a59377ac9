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
 * Writes how the lobby is to its state folder, every ten seconds and whenever something has changed, on a thread of its
 * own.
 *
 * <p>Whoever reads the file finds an old state or a new one, never half of one. A disk that does not take it is told
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
     * Writes nothing yet.
     *
     * @param health how the lobby is now; asked from another thread
     */
    public StatusFile(StateFolder folder, StrictJson json, Supplier<HealthReport> health) {
        this.folder = folder;
        this.json = json;
        this.health = health;
    }

    /** Begins to write. */
    public void start() {
        var _ = timer.scheduleWithFixedDelay(this::writeSafely, 0, EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    /** Something has changed: it is written soon. */
    public void changed() {
        try {
            timer.execute(this::writeSafely);
        } catch (RejectedExecutionException e) {
            // It is closed, and the last state is written.
        }
    }

    private synchronized void writeSafely() {
        try {
            folder.write(NAME, json.write(health.get()), false);
            reported = false;
        } catch (IOException e) {
            if (!reported) {
                reported = true;
                LOG.log(Level.WARNING, "The status cannot be written: {0}", IoErrorMessages.withFile(e));
            }
        } catch (RuntimeException e) {
            // A timer forgets a task that throws, and the kiosk would be taken for dead.
            LOG.log(Level.WARNING, "The status cannot be told", e);
        }
    }

    /** Writes once more and ends. */
    @Override
    public void close() {
        timer.shutdownNow();
        writeSafely();
    }
}
