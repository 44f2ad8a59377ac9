// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import java.time.Duration;
import org.wego.kiosk.link.LinkLoop;
import org.wego.kiosk.link.LinkThread;

/** A thread of a link for which time passes faster, so that a minute of waiting takes a second. */
public final class QuickThread implements LinkLoop {

    private final LinkThread thread = new LinkThread();
    private final int factor;

    public QuickThread(int factor) {
        this.factor = factor;
    }

    @Override
    public void run(Runnable action) {
        thread.run(action);
    }

    @Override
    public Runnable after(Duration delay, Runnable action) {
        return thread.after(delay.dividedBy(factor), action);
    }

    @Override
    public long nanoTime() {
        return thread.nanoTime() * factor;
    }

    @Override
    public void stop() {
        thread.stop();
    }
}
