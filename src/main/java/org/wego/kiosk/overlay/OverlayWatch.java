// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.wego.kiosk.files.PollingWatch;

/** Watches an overlay for what anybody saves: this program or another one, on this machine or another. */
public final class OverlayWatch {

    /** Often enough that a change is seen within five seconds. */
    public static final Duration POLL_INTERVAL = Duration.ofSeconds(2);

    private OverlayWatch() {}

    /**
     * Begins to watch.
     *
     * <p>A folder that goes away, because a network does, takes nothing off the screens: what was read last goes on.
     *
     * @param known what the caller has already
     * @param changed is given every other state as soon as it is seen, on a thread of its own
     */
    public static PollingWatch<String> begin(OverlayFolder folder, OverlayState known, Duration every,
            Consumer<OverlayState> changed) {
        var last = new AtomicReference<>(known);
        return PollingWatch.begin("overlay", every, folder::stamp, _ -> {
            var now = folder.read();
            if (!now.equals(last.getAndSet(now))) {
                changed.accept(now);
            }
            return true;
        });
    }
}
