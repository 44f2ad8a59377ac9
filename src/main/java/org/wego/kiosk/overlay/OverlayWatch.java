// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells when something in the folder of the changes has changed, whoever did it.
 *
 * <p>It looks every two seconds: a shared folder tells nobody by itself what happens on another machine.
 */
public final class OverlayWatch implements Closeable {

    /** So often it looks. */
    public static final Duration USUAL = Duration.ofSeconds(2);

    private final OverlayFolder folder;
    private final Runnable changed;
    private final ScheduledExecutorService thread;
    private String last;

    /**
     * A watch that has begun.
     *
     * @param changed is called on a thread of its own
     */
    public OverlayWatch(OverlayFolder folder, Duration every, Runnable changed) {
        this.folder = folder;
        this.changed = changed;
        this.last = folder.stamp();
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("overlay-watch").factory());
        var _ = thread.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        var now = folder.stamp();
        if (!now.equals(last)) {
            last = now;
            changed.run();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
