// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wego.kiosk.shell.Ticker;

/** Time that stands still until a test lets it pass: on the clock and for everything that waits. */
final class LobbyTime extends Clock implements Ticker {

    private record Waiting(Instant due, Runnable action) {}

    private final List<Waiting> waiting = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T05:05:00Z");

    @Override
    public Runnable after(Duration delay, Runnable action) {
        var entry = new Waiting(now.plus(delay), action);
        waiting.add(entry);
        return () -> waiting.remove(entry);
    }

    /** Lets time pass, with everything that happens meanwhile; on the FX thread. */
    void pass(Duration span) {
        var end = now.plus(span);
        while (true) {
            var next = waiting.stream().filter(entry -> !entry.due().isAfter(end))
                    .min(Comparator.comparing(Waiting::due));
            if (next.isEmpty()) {
                now = end;
                return;
            }
            waiting.remove(next.get());
            now = next.get().due();
            next.get().action().run();
        }
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
