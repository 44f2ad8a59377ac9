// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Passes each message on once a minute, and at most a thousand different ones; then reports how many were left out.
 *
 * <p>So an exception that recurs a thousand times a second costs a line or two a minute, and a storm of different
 * messages does not push everything else out of the log.
 */
final class DeduplicatingHandler extends Handler {

    /** How long an equal message counts as a repetition. */
    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** The largest number of different messages that are passed on in one window. */
    private static final int MAX_MESSAGES = 1_000;
    private static final int MAX_KEY = 500;
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(10);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("log").factory());
    private final LogFormatter lines = new LogFormatter();
    private final List<Handler> targets;
    private final LongSupplier nanoTime;
    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private long windowStart;
    private int written;
    private long leftOut;

    /** A message that was passed on, and how often it was repeated. */
    private static final class Seen {
        private final LogRecord record;
        private long repetitions;

        Seen(LogRecord record) {
            this.record = record;
        }
    }

    DeduplicatingHandler(List<Handler> targets, LongSupplier nanoTime) {
        this.targets = List.copyOf(targets);
        this.nanoTime = nanoTime;
        this.windowStart = nanoTime.getAsLong();
        var _ = timer.scheduleWithFixedDelay(this::reportIfOver, POLL_INTERVAL.toSeconds(), POLL_INTERVAL.toSeconds(),
                TimeUnit.SECONDS);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        reportIfOver();
        var text = record.getLevel() + lines.message(record) + lines.thrown(record);
        var known = seen.get(key(text));
        if (known != null) {
            known.repetitions++;
        } else if (written >= MAX_MESSAGES) {
            leftOut++;
        } else {
            written++;
            seen.put(key(text), new Seen(record));
            pass(record);
        }
    }

    private static String key(String text) {
        return text.substring(0, Math.min(text.length(), MAX_KEY));
    }

    /** Reports the repetitions when the window is over. */
    private synchronized void reportIfOver() {
        if (nanoTime.getAsLong() - windowStart >= WINDOW.toNanos()) {
            report();
        }
    }

    /** Ends the window. A message that was repeated in it still counts as a repetition in the next one. */
    private void report() {
        seen.values().removeIf(known -> known.repetitions == 0);
        for (var known : seen.values()) {
            report(known.record.getLevel(), String.valueOf(known.record.getLoggerName()),
                    "... repeated " + known.repetitions + (known.repetitions == 1 ? " time: " : " times: ")
                            + lines.formatMessage(known.record));
            known.repetitions = 0;
        }
        if (leftOut > 0) {
            report(Level.WARNING, DeduplicatingHandler.class.getName(), "... and " + leftOut
                    + " other messages in this minute, left out so that the earlier ones stay");
        }
        windowStart = nanoTime.getAsLong();
        written = seen.size();
        leftOut = 0;
    }

    private void report(Level level, String logger, String message) {
        var record = new LogRecord(level, message);
        record.setLoggerName(logger);
        pass(record);
    }

    private void pass(LogRecord record) {
        targets.forEach(target -> target.publish(record));
    }

    @Override
    public synchronized void flush() {
        targets.forEach(Handler::flush);
    }

    /** Reports what was left out so far. Does not close the targets. */
    @Override
    public synchronized void close() {
        timer.shutdownNow();
        report();
        flush();
    }
}
