// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Lets a message through once in a minute, and a thousand different ones; then says how many there were.
 *
 * <p>So a fault that recurs a thousand times a second costs a line or two a minute, and a storm of differing ones does
 * not drive everything else out of the log. Not safe for several threads.
 */
final class Repeats {

    /** How long an equal message counts as a repetition. */
    static final Duration WINDOW = Duration.ofMinutes(1);
    /** How many different messages are let through in that time. */
    static final int MOST = 1_000;

    private static final int LONGEST_KEY = 500;

    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private long begun;
    private int written;
    private long leftOut;

    Repeats(long now) {
        begun = now;
    }

    /** A message that was let through, and how often it came again. */
    private static final class Seen {
        private final LogRecord record;
        private long times;

        Seen(LogRecord record) {
            this.record = record;
        }
    }

    /**
     * Whether to write a message.
     *
     * @param words the same for equal messages
     */
    boolean lets(LogRecord record, String words) {
        var key = words.substring(0, Math.min(words.length(), LONGEST_KEY));
        var known = seen.get(key);
        if (known != null) {
            known.times++;
            return false;
        }
        if (written >= MOST) {
            leftOut++;
            return false;
        }
        written++;
        seen.put(key, new Seen(record));
        return true;
    }

    /** Whether the minute is over, so that it is time for {@link #told}. */
    boolean isOver(long now) {
        return now - begun >= WINDOW.toNanos();
    }

    /**
     * Ends the minute: how often what came again.
     *
     * <p>What came again in this minute goes on counting as a repetition in the next.
     */
    List<LogRecord> told(long now) {
        var told = new ArrayList<LogRecord>();
        seen.values().removeIf(known -> known.times == 0);
        for (var known : seen.values()) {
            told.add(record(known.record.getLevel(), String.valueOf(known.record.getLoggerName()),
                    "... repeated " + known.times + (known.times == 1 ? " time: " : " times: ")
                            + new LogLines().formatMessage(known.record)));
            known.times = 0;
        }
        if (leftOut > 0) {
            told.add(record(Level.WARNING, Repeats.class.getName(), "... and " + leftOut
                    + " other messages in this minute, left out so that the earlier ones stay"));
        }
        begun = now;
        written = seen.size();
        leftOut = 0;
        return told;
    }

    private static LogRecord record(Level level, String logger, String message) {
        var record = new LogRecord(level, message);
        record.setLoggerName(logger);
        return record;
    }
}
