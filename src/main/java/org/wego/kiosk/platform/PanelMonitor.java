// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.wego.kiosk.x11.PanelPower;

/** Looks twice a second whether the panel is dark, by its X server; without one, nothing is known of the panel. */
public final class PanelMonitor implements AutoCloseable {

    private static final Logger LOG = System.getLogger(PanelMonitor.class.getName());
    /** Who touches a panel that has just gone dark has seen what was on it. */
    private static final Duration POLL_INTERVAL = Duration.ofMillis(500);

    private final Map<String, String> environment;
    private final Consumer<Boolean> dark;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("panel").factory());
    private boolean wasDark;

    /**
     * A watch that has not begun.
     *
     * @param environment names the X server
     * @param dark hears on the FX thread that the panel is dark, once for each look, and that it is lit again
     */
    public PanelMonitor(Map<String, String> environment, Consumer<Boolean> dark) {
        this.environment = environment;
        this.dark = dark;
    }

    public void begin() {
        timer.execute(this::open);
    }

    private void open() {
        try {
            var power = PanelPower.open(environment);
            if (power.isPresent()) {
                var _ = timer.scheduleWithFixedDelay(() -> look(power.get()), 0, POLL_INTERVAL.toMillis(),
                        TimeUnit.MILLISECONDS);
            }
        } catch (IOException | RuntimeException e) {
            stop(e);
        }
    }

    private void look(PanelPower power) {
        try {
            boolean isDark = power.isDark();
            if (isDark || wasDark) {
                Platform.runLater(() -> dark.accept(isDark));
            }
            wasDark = isDark;
        } catch (IOException | RuntimeException e) {
            stop(e);
        }
    }

    private void stop(Exception e) {
        LOG.log(Level.INFO, "Cannot query the display's power state: a touch that wakes it presses what is under it"
                + " ({0})", e.toString());
        timer.shutdown();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
