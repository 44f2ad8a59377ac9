// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Replaces whole files and folders: a reader finds the old one or the new one, never a part of one.
 *
 * <p>When a method returns, its result also survives a power cut, except with {@link Draft.Options#forNow}.
 */
public final class AtomicFiles {

    private static final String UNFINISHED = ".tmp";
    private static final Duration LEFT_OVER = Duration.ofHours(1);

    private AtomicFiles() {}

    /**
     * Replaces a file, and creates the missing folders above it.
     *
     * @throws IOException when the file cannot be written; the old one then remains
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        createFolders(file.toAbsolutePath().resolveSibling(""));
        write(file, bytes, Draft.Options.lasting());
    }

    /**
     * Replaces a file in a folder that exists.
     *
     * @throws IOException when the file cannot be written; the old one then remains
     */
    public static void write(Path file, byte[] bytes, Draft.Options options) throws IOException {
        write(file, bytes, options, new Disk());
    }

    static void write(Path file, byte[] bytes, Draft.Options options, Disk disk) throws IOException {
        try (var draft = Draft.of(file, bytes, options, disk)) {
            draft.place();
        }
    }

    /** Gives a finished folder its name, which must be free. */
    public static void place(Path unfinished, Path folder) throws IOException {
        place(unfinished, folder, new Disk());
    }

    static void place(Path unfinished, Path folder, Disk disk) throws IOException {
        disk.move(unfinished, folder);
        disk.forceFolder(folder.toAbsolutePath().resolveSibling(""));
    }

    /** Creates a folder and the missing ones above it. */
    public static void createFolders(Path folder) throws IOException {
        createFolders(folder.toAbsolutePath(), new Disk());
    }

    private static void createFolders(Path folder, Disk disk) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var above = folder.getParent();
        if (above != null) {
            createFolders(above, disk);
        }
        Files.createDirectories(folder);
        if (above != null) {
            disk.forceFolder(above);
        }
    }

    /** Forces the names in a folder to the disk; does nothing on a system without this function. */
    public static void forceFolder(Path folder) {
        new Disk().forceFolder(folder);
    }

    /** A new name in a folder for an unfinished file or folder. */
    public static Path unfinished(Path folder) {
        return folder.resolve("." + UUID.randomUUID() + UNFINISHED);
    }

    /** Whether a file or folder is unfinished. */
    public static boolean isUnfinished(Path path) {
        return path.toString().endsWith(UNFINISHED);
    }

    /**
     * Deletes the unfinished files in a folder that interrupted writes left there more than an hour ago.
     *
     * @param now by the clock of the disk
     */
    public static void sweep(Path folder, Instant now) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder, AtomicFiles::isUnfinished)) {
            for (var file : files) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.getLastModifiedTime(file,
                        LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(now.minus(LEFT_OVER))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }
}
