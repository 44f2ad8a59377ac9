// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.time.Duration;
import org.wego.kiosk.time.BackgroundScheduler;

/** A thread of its own for one link. It does not keep the program alive. */
public final class LinkThread implements LinkLoop {

    private final BackgroundScheduler scheduler = new BackgroundScheduler("link");

    @Override
    public void run(Runnable action) {
        var _ = scheduler.after(Duration.ZERO, action);
    }

    @Override
    public Runnable after(Duration delay, Runnable action) {
        return scheduler.after(delay, action);
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public void stop() {
        scheduler.close();
    }
}
