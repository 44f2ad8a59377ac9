// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.wego.kiosk.time.Scheduler;

/**
 * Runs delayed actions on the FX thread from one sleeping thread.
 *
 * <p>A JavaFX timeline would wake sixty times a second to wait a minute; this thread wakes only when an action is due.
 */
public final class FxScheduler implements Scheduler {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("ticker").factory());

    @Override
    public Runnable after(Duration delay, Runnable action) {
        var pending = timer.schedule(() -> Platform.runLater(action), delay.toMillis(), TimeUnit.MILLISECONDS);
        return () -> pending.cancel(false);
    }
}
