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
import org.wego.kiosk.time.Scheduler;

/**
 * Time that stands still until a test lets it pass: on the clock and for everything that waits.
 *
 * <p>The clock may be set, as a time server does; that is no time that has passed.
 */
public final class LobbyTime extends Clock implements Scheduler {

    private record Waiting(Instant due, Runnable action) {}

    public static final Instant DEFAULT = Instant.parse("2026-11-23T05:05:00Z");

    private final List<Waiting> waiting = new ArrayList<>();
    private Instant now = DEFAULT;
    private Duration set = Duration.ZERO;

    @Override
    public Runnable after(Duration delay, Runnable action) {
        var entry = new Waiting(now.plus(delay), action);
        waiting.add(entry);
        return () -> waiting.remove(entry);
    }

    /** Lets time pass, with everything that happens meanwhile; on the FX thread. */
    public void pass(Duration span) {
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

    /** Whether anything happens only when more time than this has passed. */
    public boolean hasWaitLongerThan(Duration span) {
        return waiting.stream().anyMatch(entry -> entry.due().isAfter(now.plus(span)));
    }

    /** Sets the clock to another time; whatever waits does not notice. */
    public void setClock(Instant time) {
        set = Duration.between(now, time);
    }

    @Override
    public Instant instant() {
        return now.plus(set);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
