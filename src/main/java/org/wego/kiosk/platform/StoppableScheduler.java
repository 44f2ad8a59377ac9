// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.wego.kiosk.time.Scheduler;

/**
 * A scheduler for one loaded pack: stopping cancels all pending actions and releases them. Use on the FX thread only.
 */
public final class StoppableScheduler implements Scheduler {

    private final Scheduler scheduler;
    private final List<PendingAction> pending = new ArrayList<>();
    private boolean stopped;

    /** An action that has not run yet. */
    private static final class PendingAction {

        private Runnable cancel = () -> {
        };
    }

    public StoppableScheduler(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public Runnable after(Duration delay, Runnable action) {
        if (stopped) {
            return () -> {
            };
        }
        var entry = new PendingAction();
        pending.add(entry);
        entry.cancel = scheduler.after(delay, () -> {
            if (pending.remove(entry)) {
                action.run();
            }
        });
        return () -> cancel(entry);
    }

    private void cancel(PendingAction entry) {
        pending.remove(entry);
        entry.cancel.run();
    }

    public void stop() {
        stopped = true;
        List.copyOf(pending).forEach(this::cancel);
    }
}
