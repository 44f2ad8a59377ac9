// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets one lobby run in a state folder; the system takes the lock from one that dies, however it dies. */
public final class InstanceLock implements AutoCloseable {

    private static final String FILE = "lock";
    /** Beyond the process id in the file, which others may then read on a system whose locks forbid reading. */
    private static final long PLACE = 1L << 40;
    private static final int LONGEST_ID = 20;
    /** A look at the lock by {@code status} takes it for a moment. */
    private static final int TRIES = 10;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    /** What became of the wish to be the only one. */
    public sealed interface Answer {

        /** Nobody else runs here, until the lock is closed. */
        record Taken(InstanceLock lock) implements Answer {}

        /**
         * Another one runs here.
         *
         * @param words for whoever started this one, in a line
         */
        record Held(String words) implements Answer {}

        /**
         * The disk gives no lock, so nobody can tell.
         *
         * @param words for the log, in a line
         */
        record Impossible(String words) implements Answer {}
    }

    /**
     * Takes the lock of a folder.
     *
     * @param process the id of this process
     */
    public static Answer take(StateFolder folder, long process) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(folder.file(FILE), Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
            if (!locked(channel)) {
                var other = process(channel);
                channel.close();
                return new Answer.Held("A lobby runs already" + other.map(id -> " (process " + id + ")").orElse("")
                        + " with the state folder " + folder.path()
                        + ": end that one first, or give this one a folder of its own with --state DIR");
            }
        } catch (IOException | InterruptedException e) {
            close(channel);
            return new Answer.Impossible("Nobody notices a second lobby, because the state folder " + folder.path()
                    + " gives no lock: " + (e instanceof IOException disk ? DiskWords.of(disk) : "interrupted"));
        }
        write(channel, process);
        return new Answer.Taken(new InstanceLock(channel));
    }

    /**
     * Whether a lobby runs in a folder, seen from another process; a lobby that asked this of its own folder would lose
     * its lock by it.
     *
     * @return the id of its process, 0 when it does not tell; empty when none runs
     * @throws IOException when the lock cannot be looked at
     */
    public static Optional<Long> holder(StateFolder folder) throws IOException {
        try (var channel = FileChannel.open(folder.file(FILE), StandardOpenOption.READ)) {
            var lock = tryLock(channel, true);
            return lock != null ? Optional.empty() : process(channel).or(() -> Optional.of(0L));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static boolean locked(FileChannel channel) throws IOException, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            if (tryLock(channel, false) != null) {
                return true;
            }
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
        return false;
    }

    private static @Nullable FileLock tryLock(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, shared);
        } catch (OverlappingFileLockException e) {
            // Another lobby of this very process has it.
            return null;
        }
    }

    private static Optional<Long> process(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST_ID);
        channel.read(bytes, 0);
        var text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** The lock holds without the id, too, should the disk be full. */
    private static void write(FileChannel channel, long process) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((process + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
        } catch (IOException e) {
            // Only the message to a second start lacks the number.
        }
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The system closes it with the process.
        }
    }

    @Override
    public void close() {
        close(channel);
    }
}
