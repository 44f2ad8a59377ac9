// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.wego.kiosk.files.PollingWatch;

/** The watches over one folder in this process. What this process saves, they see at once. */
final class OverlayWatches {

    private final List<PollingWatch<String>> watches = new CopyOnWriteArrayList<>();
    private final Supplier<String> fingerprint;
    private final Supplier<OverlayState> read;

    /**
     * No watches yet.
     *
     * @param fingerprint changes whenever the folder changes, at little cost
     */
    OverlayWatches(Supplier<String> fingerprint, Supplier<OverlayState> read) {
        this.fingerprint = fingerprint;
        this.read = read;
    }

    PollingWatch<String> begin(OverlayState known, Duration every, Consumer<OverlayState> changed) {
        var last = new AtomicReference<>(known);
        var watch = PollingWatch.begin("overlay", every, fingerprint::get, _ -> {
            var now = read.get();
            if (!now.equals(last.getAndSet(now))) {
                changed.accept(now);
            }
            return true;
        });
        watches.add(watch);
        return watch;
    }

    /** Something was saved. */
    void soon() {
        watches.forEach(PollingWatch::soon);
    }
}
