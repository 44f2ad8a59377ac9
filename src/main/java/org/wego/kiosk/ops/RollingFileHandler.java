// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.wego.kiosk.files.IoErrorMessages;

/**
 * The log on the disk: four files of 4 MB at most, {@code kiosk.0.log} the newest; on a small disk a quarter of it.
 *
 * <p>A disk that takes nothing is told once, and tried again a minute later: nothing is thrown and nothing piles up.
 */
final class RollingFileHandler extends Handler {

    static final int FILES = 4;
    static final long MAX_SIZE = 4L * 1024 * 1024;

    private static final long MIN_SIZE = 64L * 1024;
    private static final int SHARE = 4;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Path folder;
    private final LongSupplier nanoTime;
    private final Consumer<String> trouble;
    private Optional<FileHandler> file = Optional.empty();
    private Optional<String> fault = Optional.empty();
    private boolean reported;
    private long again;

    /**
     * Opens the log.
     *
     * @param trouble is told in a line why nothing can be written
     */
    RollingFileHandler(Path folder, LongSupplier nanoTime, Consumer<String> trouble) {
        this.folder = folder;
        this.nanoTime = nanoTime;
        this.trouble = trouble;
        this.again = nanoTime.getAsLong();
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (file.isEmpty() && nanoTime.getAsLong() - again >= 0) {
            open();
        }
        file.ifPresent(open -> {
            open.publish(record);
            settle(open);
        });
    }

    private void open() {
        try {
            Files.createDirectories(folder);
            var handler = new FileHandler(folder.toString().replace("%", "%%") + "/kiosk.%g.log", limit(), FILES, true);
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setFormatter(new LogFormatter());
            handler.setErrorManager(new ErrorManager() {
                @Override
                public synchronized void error(String message, Exception e, int code) {
                    fault = Optional
                            .of(e instanceof IOException disk ? IoErrorMessages.withFile(disk) : String.valueOf(e));
                }
            });
            file = Optional.of(handler);
        } catch (IOException | UncheckedIOException e) {
            fault = Optional.of(
                    e instanceof IOException disk ? IoErrorMessages.withFile(disk) : String.valueOf(e.getMessage()));
            rest();
        }
    }

    /** After a line: the same file goes on, or the disk is left alone for a while. */
    private void settle(FileHandler open) {
        if (fault.isEmpty()) {
            reported = false;
            return;
        }
        file = Optional.empty();
        open.close();
        rest();
    }

    private void rest() {
        again = nanoTime.getAsLong() + PAUSE.toNanos();
        if (!reported) {
            reported = true;
            trouble.accept("The log cannot be written to " + folder + ": " + fault.orElse("the disk does not answer")
                    + "; is the disk full or read-only?");
        }
        fault = Optional.empty();
    }

    private long limit() throws IOException {
        // Unlike a FileStore, a File knows it also where the system lists no mount of the folder, as in a container.
        long room = folder.toFile().getUsableSpace();
        try (var files = Files.list(folder)) {
            for (var kept : files.toList()) {
                room += Files.size(kept);
            }
        }
        return Math.clamp(room / SHARE / FILES, MIN_SIZE, MAX_SIZE);
    }

    @Override
    public synchronized void flush() {
        file.ifPresent(FileHandler::flush);
    }

    @Override
    public synchronized void close() {
        file.ifPresent(FileHandler::close);
        file = Optional.empty();
        again = Long.MAX_VALUE;
    }
}
