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
 * One line a message, its time in UTC first; below it, where something was thrown, from where.
 *
 * <p>No line breaks but our own, and no message is longer than 4,000 characters or its trace than 100 lines. Exceptions
 * that quote what they were given stand there without their words: a visitor may have typed it.
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
            text.append("    ").append(words(thrown)).append('\n');
            for (var frame : thrown.getStackTrace()) {
                if (frames > 0) {
                    frames--;
                    text.append("        at ").append(frame).append('\n');
                }
            }
        }
        return text.toString();
    }

    /** Who says it, and what; the same for equal messages. */
    String message(LogRecord record) {
        return SingleLine.of(record.getLoggerName() + ": " + filled(record), MAX_MESSAGE);
    }

    /** The message with its values; digits are ASCII, whatever the language of the machine. */
    private String filled(LogRecord record) {
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

    /** What was thrown, in a line; empty when nothing was. */
    String thrown(LogRecord record) {
        return record.getThrown() == null ? "" : words(record.getThrown());
    }

    private static String words(Throwable thrown) {
        var name = thrown.getClass().getName();
        return quotes(thrown) ? name : SingleLine.of(name + ": " + thrown.getMessage(), MAX_MESSAGE);
    }

    private static boolean quotes(@Nullable Throwable thrown) {
        return thrown instanceof IllegalArgumentException || thrown instanceof DateTimeException
                || thrown instanceof IndexOutOfBoundsException;
    }
}
