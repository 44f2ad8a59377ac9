// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects the log messages of a class instead of printing them. */
public final class Warnings implements AutoCloseable {

    private final Logger logger;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Handler collector = new Handler() {

        @Override
        public void publish(LogRecord record) {
            messages.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    /** Collects the messages of a class until {@link #close}. */
    public Warnings(Class<?> of) {
        logger = Logger.getLogger(of.getName());
        logger.setUseParentHandlers(false);
        logger.addHandler(collector);
    }

    /** The messages in order, as patterns without their arguments. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    @Override
    public void close() {
        logger.removeHandler(collector);
        logger.setUseParentHandlers(true);
    }
}
