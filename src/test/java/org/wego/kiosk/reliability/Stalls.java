// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reliability;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/** Measures from another thread how long the FX thread takes to answer. */
final class Stalls implements AutoCloseable {

    private static final long EVERY_MILLIS = 50;

    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("stalls").factory());

    Stalls() {
        var _ = clock.scheduleAtFixedRate(this::ask, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Sends a question unless the previous one is still unanswered. */
    private void ask() {
        long now = System.nanoTime();
        if (asked.compareAndSet(0, now)) {
            Platform.runLater(() -> asked.set(0));
        } else {
            long since = asked.get();
            if (since != 0) {
                longest.accumulateAndGet(now - since, Math::max);
            }
        }
    }

    /** The longest wait so far, with a resolution of 50 ms. */
    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
