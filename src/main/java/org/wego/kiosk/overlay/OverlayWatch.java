// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Sees what anybody saves to an overlay, this program or another one, on this machine or another.
 *
 * <p>Looks every so often: shared folders tell of no change by themselves. A folder that goes away, because a network
 * does, takes nothing off the screens: what was read last goes on. Calls back on a thread of its own.
 */
public final class OverlayWatch implements AutoCloseable {

    /** Often enough that a change is seen within five seconds. */
    public static final Duration USUAL = Duration.ofSeconds(2);

    private static final System.Logger LOG = System.getLogger(OverlayWatch.class.getName());

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("overlay").factory());
    private final OverlayFolder folder;
    private final Consumer<OverlayState> changed;
    private OverlayState known;
    private String stamp = "";

    /**
     * Begins to look.
     *
     * @param known what the caller has already
     * @param changed is told of every other state, as soon as it is seen
     */
    public OverlayWatch(OverlayFolder folder, OverlayState known, Duration every, Consumer<OverlayState> changed) {
        this.folder = folder;
        this.known = known;
        this.changed = changed;
        var _ = timer.scheduleWithFixedDelay(this::lookSafely, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Looks at once, for whoever has just saved. */
    public void lookNow() {
        timer.execute(this::lookSafely);
    }

    private void lookSafely() {
        try {
            look();
        } catch (RuntimeException e) {
            // A timer forgets a task that throws, and the lobby would never see a change again.
            LOG.log(System.Logger.Level.WARNING, "The overlay could not be looked at", e);
        }
    }

    private void look() {
        var now = folder.stamp();
        if (!now.equals(stamp)) {
            var state = folder.read();
            stamp = now;
            tell(state);
        }
    }

    private void tell(OverlayState state) {
        if (!state.equals(known)) {
            known = state;
            changed.accept(state);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
