// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Formats a log message as one line that begins with its time in UTC; the stack trace follows, if there is one.
 *
 * <p>A message contains no line break and at most 4,000 characters, a trace at most 100 lines. Exceptions whose message
 * quotes their input appear without it: a visitor may have typed it.
 */
final class LogFormatter extends Formatter {

    private static final int MAX_MESSAGE = 4_000;
    private static final int MAX_FRAMES = 100;
    private static final int MAX_CAUSES = 5;

    @Override
    public String format(LogRecord record) {
        var text = new StringBuilder().append(record.getInstant().truncatedTo(ChronoUnit.MILLIS)).append(' ')
                .append(record.getLevel().getName()).append(' ').append(message(record)).append('\n');
        int frames = MAX_FRAMES;
        int causes = MAX_CAUSES;
        for (var thrown = record.getThrown(); thrown != null && causes > 0; thrown = thrown.getCause()) {
            causes--;
            text.append("    ").append(describe(thrown)).append('\n');
            for (var frame : thrown.getStackTrace()) {
                if (frames > 0) {
                    frames--;
                    text.append("        at ").append(frame).append('\n');
                }
            }
        }
        return text.toString();
    }

    /** The logger and the message; the same for equal messages. */
    String message(LogRecord record) {
        return SingleLine.of(record.getLoggerName() + ": " + withValues(record), MAX_MESSAGE);
    }

    /** The message with its values; digits are ASCII, whatever the locale of the machine. */
    private String withValues(LogRecord record) {
        var values = record.getParameters();
        if (values == null || values.length == 0 || record.getMessage() == null) {
            return formatMessage(record);
        }
        try {
            return new MessageFormat(record.getMessage(), Locale.ROOT).format(values);
        } catch (IllegalArgumentException e) {
            return record.getMessage();
        }
    }

    /** The exception in a line; empty when there is none. */
    String thrown(LogRecord record) {
        return record.getThrown() == null ? "" : describe(record.getThrown());
    }

    private static String describe(Throwable thrown) {
        var name = thrown.getClass().getName();
        return quotesInput(thrown) ? name : SingleLine.of(name + ": " + thrown.getMessage(), MAX_MESSAGE);
    }

    private static boolean quotesInput(@Nullable Throwable thrown) {
        return thrown instanceof IllegalArgumentException || thrown instanceof DateTimeException
                || thrown instanceof IndexOutOfBoundsException;
    }
}
