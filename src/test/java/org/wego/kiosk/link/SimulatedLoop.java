// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/** A thread of a link in a time that passes only when a test says so. */
public final class SimulatedLoop implements LinkLoop {

    private record Planned(long nanos, long order, Runnable action) {}

    private final PriorityQueue<Planned> planned = new PriorityQueue<>(
            Comparator.comparingLong(Planned::nanos).thenComparingLong(Planned::order));
    private long now = 1_000_000_000_000L;
    private long order;
    private boolean stopped;

    @Override
    public void run(Runnable action) {
        after(Duration.ZERO, action);
    }

    @Override
    public Runnable after(Duration delay, Runnable action) {
        if (stopped) {
            return () -> {
            };
        }
        var one = new Planned(now + delay.toNanos(), order++, action);
        planned.add(one);
        return () -> planned.remove(one);
    }

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public void stop() {
        stopped = true;
        planned.clear();
    }

    /** Runs what is due now. */
    public void settle() {
        pass(Duration.ZERO);
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        long until = now + time.toNanos();
        while (!planned.isEmpty() && planned.peek().nanos() <= until) {
            var next = planned.remove();
            now = Math.max(now, next.nanos());
            next.action().run();
        }
        now = until;
    }
}
