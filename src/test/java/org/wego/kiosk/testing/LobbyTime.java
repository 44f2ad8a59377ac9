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
 * Virtual time for clock and scheduler, which only the test advances.
 *
 * <p>The clock can be set, as by a time server; that does not advance the scheduler.
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

    /** Advances time and runs the actions that become due; on the FX thread. */
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

    /** Whether an action is scheduled for later than after this span. */
    public boolean hasWaitLongerThan(Duration span) {
        return waiting.stream().anyMatch(entry -> entry.due().isAfter(now.plus(span)));
    }

    /** Sets the clock; scheduled actions are not affected. */
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
