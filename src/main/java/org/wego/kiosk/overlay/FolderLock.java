// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all others, in this program and in others, from writing into a folder until it is closed.
 *
 * <p>The system lets go of it when a program dies.
 */
final class FolderLock implements Closeable {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for its turn.
     *
     * @throws IOException when the folder cannot be written, or its turn does not come
     */
    static FolderLock of(Path folder) throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long end = System.nanoTime() + LONGEST.toNanos();
        while (tryLock(channel) == null) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                channel.close();
                throw new IOException("another program keeps " + folder + " locked; try again");
            }
            LockSupport.parkNanos(PAUSE);
        }
        return new FolderLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
