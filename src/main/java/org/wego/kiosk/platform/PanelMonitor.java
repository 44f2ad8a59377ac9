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

/** Polls the X server twice a second for whether the panel is dark; inactive without an X server. */
public final class PanelMonitor implements AutoCloseable {

    private static final Logger LOG = System.getLogger(PanelMonitor.class.getName());
    /** Short enough: a visitor who touches a panel that has just gone dark still knows what it showed. */
    private static final Duration POLL_INTERVAL = Duration.ofMillis(500);

    private final Map<String, String> environment;
    private final Consumer<Boolean> dark;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("panel").factory());
    private boolean wasDark;

    /**
     * A monitor that has not begun.
     *
     * @param environment the environment variables, which name the X server
     * @param dark called on the FX thread: at each poll with true while the panel is dark, once with false when it is
     *     lit again
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
        LOG.log(Level.INFO, "Cannot query the display's power state, so that a touch that wakes it also presses"
                + " a button: {0}", e.toString());
        timer.shutdown();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
