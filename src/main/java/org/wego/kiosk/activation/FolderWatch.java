// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.wego.kiosk.pack.DiskReasons;

/**
 * Sees that a folder is another one than before and has come to rest.
 *
 * <p>Looks every so often, since shared folders tell of no change by themselves; two looks that find the same mean
 * rest. Calls back on a thread of its own.
 */
public final class FolderWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("pack").factory());
    private final Path folder;
    private final Handler handler;
    private Optional<Listing> before = Optional.empty();
    private Optional<Listing> handled = Optional.empty();
    private boolean gone;

    /** What is done with a folder that has come to rest. */
    @FunctionalInterface
    public interface Handler {

        /** Whether it is done; otherwise the folder is looked at again. */
        boolean handle();
    }

    /**
     * Begins to watch.
     *
     * @param every how often is looked, and how long the folder must be at rest
     */
    public FolderWatch(Path folder, Duration every, Handler handler) {
        this.folder = folder;
        this.handler = handler;
        var _ = timer.scheduleWithFixedDelay(this::lookSafely, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Handles the folder once more, though nothing in it has changed. */
    public void again() {
        timer.execute(() -> handled = Optional.empty());
    }

    private void lookSafely() {
        try {
            look();
        } catch (RuntimeException e) {
            // A timer forgets a task that throws, and no change would ever be seen again.
            LOG.log(System.Logger.Level.WARNING, "The content pack could not be looked at", e);
        }
    }

    private void look() {
        Listing now;
        try {
            now = Listing.of(folder);
            gone = false;
        } catch (IOException e) {
            if (!gone) {
                LOG.log(System.Logger.Level.WARNING, "The folder of the content pack cannot be read: {0}; what is"
                        + " shown stays", DiskReasons.of(e));
            }
            gone = true;
            return;
        }
        boolean still = before.isPresent() && before.get().equals(now);
        before = Optional.of(now);
        if (still && (handled.isEmpty() || !handled.get().equals(now)) && handler.handle()) {
            handled = Optional.of(now);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
