// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.wego.kiosk.ops.RecentProblem.ProblemSeverity;

/** The last fifty different warnings and errors, for staff and for the status. */
public final class RecentProblems extends Handler {

    private static final int MAX_COUNT = 50;

    private final LogFormatter lines = new LogFormatter();
    private final Map<String, RecentProblem> latest = new LinkedHashMap<>();

    @Override
    public void publish(LogRecord record) {
        if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
            var thrown = lines.thrown(record);
            add(record.getLevel().intValue() >= Level.SEVERE.intValue() ? ProblemSeverity.ERROR
                    : ProblemSeverity.WARNING,
                    record.getInstant(), SingleLine.of(lines.formatMessage(record)
                            + (thrown.isEmpty() ? "" : ": " + thrown), SingleLine.SHORT));
        }
    }

    private synchronized void add(ProblemSeverity weight, Instant time, String message) {
        var before = latest.remove(message);
        latest.put(message, before == null ? new RecentProblem(weight, time, time, 1, message)
                : new RecentProblem(weight, before.first(), time, before.times() + 1, message));
        if (latest.size() > MAX_COUNT) {
            latest.remove(latest.keySet().iterator().next());
        }
    }

    /** The problems, the latest last. */
    public synchronized List<RecentProblem> list() {
        return List.copyOf(latest.values());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
