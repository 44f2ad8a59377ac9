// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A file lock that one program at a time holds. The system releases it when the program ends, however it ends.
 *
 * <p>A link in the place of the file is refused.
 */
public final class ProcessLock implements AutoCloseable {

    /** After the process id in the file, so that others can read the id on a system whose locks forbid reading. */
    private static final long POSITION = 1L << 40;
    private static final int MAX_ID_LENGTH = 20;
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final FileChannel channel;

    private ProcessLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, or waits for it.
     *
     * @param file is created if missing
     * @param longest how long to wait for another program
     * @param made receives the file if it was created, to set its rights
     * @return the lock; empty when another program, or another part of this one, still has it
     * @throws IOException when the disk supports no locks, the file cannot be written, or the wait was interrupted
     */
    public static Optional<ProcessLock> take(Path file, Duration longest, Consumer<Path> made) throws IOException {
        boolean isNew = Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
        var channel = FileChannel.open(file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        boolean taken = false;
        try {
            if (isNew) {
                made.accept(file);
            }
            taken = waitFor(channel, longest);
            return taken ? Optional.of(new ProcessLock(channel)) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileSystemException(file.toString(), null, "the wait for another program was interrupted");
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static boolean waitFor(FileChannel channel, Duration longest) throws IOException, InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!isTaken(channel, false)) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
        return true;
    }

    private static boolean isTaken(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(POSITION, 1, shared) != null;
        } catch (OverlappingFileLockException e) {
            // Another part of this program has it.
            return false;
        }
    }

    /**
     * Writes the id of the process that has the lock into the file. Without it, for example on a full disk, the lock
     * holds as well.
     */
    public void sign(long process) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((process + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
        } catch (IOException e) {
            // Only the message to another program lacks the id.
        }
    }

    /**
     * Finds the process that has the lock. To be called from another process only: a program that calls it for its own
     * lock loses the lock.
     *
     * @return the id of the process, 0 when the file does not name it; empty when no program has the lock
     * @throws IOException when the lock cannot be tested
     */
    public static Optional<Long> holder(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return isTaken(channel, true) ? Optional.empty() : signature(channel).or(() -> Optional.of(0L));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> signature(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(MAX_ID_LENGTH);
        channel.read(bytes, 0);
        var text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
