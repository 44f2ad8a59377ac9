// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects exceptions on the FX thread and warnings of JavaFX, which would otherwise go unnoticed. */
public final class Troubles {

    private static final List<String> FOUND = new CopyOnWriteArrayList<>();
    /** A strong reference, because java.util.logging holds loggers weakly. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Troubles() {}

    static void watch(Thread fxThread) {
        fxThread.setUncaughtExceptionHandler((_, thrown) -> {
            var trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            FOUND.add("Uncaught exception on the FX thread: " + trace);
        });
        JAVAFX.setUseParentHandlers(false);
        JAVAFX.addHandler(new Handler() {

            @Override
            public void publish(LogRecord record) {
                if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                    FOUND.add(record.getLoggerName() + ": " + record.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
    }

    static void forget() {
        FOUND.clear();
    }

    /** Fails if anything was found since the last {@link #forget}. */
    public static void fail() {
        if (!FOUND.isEmpty()) {
            throw new AssertionError("JavaFX reported problems:\n" + String.join("\n", FOUND));
        }
    }
}
