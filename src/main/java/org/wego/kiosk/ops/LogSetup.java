// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Sends the log to the console as before and, without repetitions, to four files of at most 4 MB, 16 MB in all, until
 * it is closed.
 */
public final class LogSetup implements AutoCloseable {

    private final Logger root;
    private final List<Handler> before;
    private final RecentProblems recent;
    private final RollingFileHandler file;
    private final DeduplicatingHandler deduplicating;

    private LogSetup(Logger root, Path folder, RecentProblems recent, LongSupplier nanoTime) {
        this.root = root;
        this.recent = recent;
        before = List.of(root.getHandlers());
        file = new RollingFileHandler(folder, nanoTime, this::report);
        var targets = new ArrayList<>(before);
        targets.add(file);
        deduplicating = new DeduplicatingHandler(targets, nanoTime);
    }

    /**
     * Installs the handlers.
     *
     * @param root the root logger
     * @param folder is created if missing
     * @param recent receives every message
     * @param nanoTime as {@code System.nanoTime}
     */
    public static LogSetup begin(Logger root, Path folder, RecentProblems recent, LongSupplier nanoTime) {
        var files = new LogSetup(root, folder, recent, nanoTime);
        files.before.forEach(root::removeHandler);
        root.addHandler(recent);
        root.addHandler(files.deduplicating);
        return files;
    }

    /** Reports a failure of the log file to the other handlers. */
    private void report(String trouble) {
        var record = new LogRecord(Level.WARNING, "{0}");
        record.setLoggerName(LogSetup.class.getName());
        record.setParameters(new Object[]{trouble});
        before.forEach(handler -> handler.publish(record));
        recent.publish(record);
    }

    @Override
    public void close() {
        root.removeHandler(deduplicating);
        root.removeHandler(recent);
        before.forEach(root::addHandler);
        deduplicating.close();
        file.close();
    }
}
