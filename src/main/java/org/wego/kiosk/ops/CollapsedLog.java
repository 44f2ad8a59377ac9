// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Hands log messages on without their repetitions, and how often they were repeated after a minute at most. */
final class CollapsedLog extends Handler {

    private static final Duration LOOK = Duration.ofSeconds(10);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("log").factory());
    private final LogLines lines = new LogLines();
    private final List<Handler> targets;
    private final LongSupplier nanoTime;
    private final Repeats repeats;

    CollapsedLog(List<Handler> targets, LongSupplier nanoTime) {
        this.targets = List.copyOf(targets);
        this.nanoTime = nanoTime;
        this.repeats = new Repeats(nanoTime.getAsLong());
        var _ = timer.scheduleWithFixedDelay(this::tellIfOver, LOOK.toSeconds(), LOOK.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        tellIfOver();
        if (repeats.lets(record, record.getLevel() + lines.message(record) + lines.thrown(record))) {
            hand(record);
        }
    }

    /** Tells of the repetitions when their minute is over. */
    synchronized void tellIfOver() {
        if (repeats.isOver(nanoTime.getAsLong())) {
            tell();
        }
    }

    private void tell() {
        repeats.told(nanoTime.getAsLong()).forEach(this::hand);
    }

    private void hand(LogRecord record) {
        targets.forEach(target -> target.publish(record));
    }

    @Override
    public synchronized void flush() {
        targets.forEach(Handler::flush);
    }

    /** Tells what is left to tell; the targets are closed by whoever opened them. */
    @Override
    public synchronized void close() {
        timer.shutdownNow();
        tell();
        flush();
    }
}
