// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Lets one program at a time compare and write; the system takes the lock from one that dies. */
final class FolderLock implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for the lock of a folder, which is made when it is not there.
     *
     * @throws IOException when there is no lock to be had within ten seconds, or never on this disk
     */
    static FolderLock of(Path folder) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve("lock");
        boolean isNew = Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
        var channel = FileChannel.open(file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        if (isNew) {
            GroupRights.share(file, folder);
        }
        try {
            long end = System.nanoTime() + LONGEST_WAIT.toNanos();
            while (!take(channel)) {
                if (System.nanoTime() - end > 0) {
                    throw new FileSystemException("lock", null, "another program has been saving for ten seconds");
                }
                TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            }
            return new FolderLock(channel);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            channel.close();
            throw new FileSystemException("lock", null, "the wait for another program was broken off");
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean take(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Another window of this very program has it.
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
