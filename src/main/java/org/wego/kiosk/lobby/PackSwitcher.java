// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.time.Duration;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.time.Scheduler;

/**
 * Lets what is to be shown come onto the glass when its turn is: a change of reception at once, another pack between
 * two visitors.
 *
 * <p>For the FX thread alone.
 */
final class PackSwitcher {

    private final LobbyWindow window;
    private final ObjectProperty<PackResult> shown;
    private final PackLifecycle lifecycle;
    private final Scheduler scheduler;
    private PackResult next;

    PackSwitcher(LobbyWindow window, ObjectProperty<PackResult> shown, PackLifecycle lifecycle, Scheduler scheduler) {
        this.window = window;
        this.shown = shown;
        this.lifecycle = lifecycle;
        this.scheduler = scheduler;
        this.next = shown.get();
    }

    /** What the window shows has come onto the glass; from now on others may. */
    void begin() {
        begin(PackLifecycle.POLL_INTERVAL);
    }

    void begin(Duration every) {
        if (next instanceof PackResult.Accepted accepted) {
            lifecycle.onScreen(accepted, scheduler);
        }
        lifecycle.watch(every, accepted -> Platform.runLater(() -> turn(accepted)));
    }

    private void turn(PackResult.Accepted accepted) {
        next = accepted;
        if (window.isShowing(accepted)) {
            show(accepted);
        } else {
            window.whenAtRest(() -> {
                // Of several that waited only the last comes.
                if (next.equals(accepted)) {
                    show(accepted);
                }
            });
        }
    }

    private void show(PackResult.Accepted accepted) {
        shown.set(accepted);
        if (window.isShowing(accepted)) {
            lifecycle.onScreen(accepted, scheduler);
        }
    }
}
