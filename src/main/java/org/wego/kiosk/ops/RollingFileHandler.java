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
 * Writes the log to four files of at most 4 MB, {@code kiosk.0.log} the newest; on a small disk, to a quarter of the
 * free space.
 *
 * <p>When the disk cannot be written, it reports this once and tries again a minute later. It throws nothing, and no
 * messages pile up.
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
    private Optional<String> failure = Optional.empty();
    private boolean reported;
    private long retryAt;

    /**
     * Opens the log with the first message.
     *
     * @param trouble receives the reason, in a line, when the log cannot be written
     */
    RollingFileHandler(Path folder, LongSupplier nanoTime, Consumer<String> trouble) {
        this.folder = folder;
        this.nanoTime = nanoTime;
        this.trouble = trouble;
        this.retryAt = nanoTime.getAsLong();
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (file.isEmpty() && nanoTime.getAsLong() - retryAt >= 0) {
            open();
        }
        file.ifPresent(open -> {
            open.publish(record);
            pauseAfterFailure(open);
        });
    }

    private void open() {
        try {
            Files.createDirectories(folder);
            var handler = new FileHandler(folder.toString().replace("%", "%%") + "/kiosk.%g.log", maxFileSize(), FILES,
                    true);
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setFormatter(new LogFormatter());
            handler.setErrorManager(new ErrorManager() {
                @Override
                public synchronized void error(String message, Exception e, int code) {
                    failure = Optional
                            .of(e instanceof IOException disk ? IoErrorMessages.withFile(disk) : String.valueOf(e));
                }
            });
            file = Optional.of(handler);
        } catch (IOException | UncheckedIOException e) {
            failure = Optional.of(
                    e instanceof IOException disk ? IoErrorMessages.withFile(disk) : String.valueOf(e.getMessage()));
            pause();
        }
    }

    /** Checks for errors after a line, and pauses if there was one. */
    private void pauseAfterFailure(FileHandler open) {
        if (failure.isEmpty()) {
            reported = false;
            return;
        }
        file = Optional.empty();
        open.close();
        pause();
    }

    private void pause() {
        retryAt = nanoTime.getAsLong() + PAUSE.toNanos();
        if (!reported) {
            reported = true;
            trouble.accept("Cannot write the log to " + folder + ": " + failure.orElse("the disk does not respond")
                    + "; is the disk full or read-only?");
        }
        failure = Optional.empty();
    }

    private long maxFileSize() throws IOException {
        // Unlike a FileStore, a File reports the free space also where the system lists no mount for the folder, as in
        // a container.
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
        retryAt = Long.MAX_VALUE;
    }
}
