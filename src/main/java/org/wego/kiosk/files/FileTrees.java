// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Copies and deletes folders with their content. */
public final class FileTrees {

    private FileTrees() {}

    /**
     * Copies files with their times. When it returns, content and names are on the disk.
     *
     * @param paths of the files, relative to the folder
     * @param to is created if missing
     */
    public static void copy(Path from, Collection<String> paths, Path to) throws IOException {
        copy(from, paths, to, new Disk());
    }

    static void copy(Path from, Collection<String> paths, Path to, Disk disk) throws IOException {
        AtomicFiles.createFolders(to);
        for (var path : paths) {
            var target = to.resolve(path);
            AtomicFiles.createFolders(target.resolveSibling(""));
            Files.copy(from.resolve(path), target, StandardCopyOption.COPY_ATTRIBUTES);
            try (var file = FileChannel.open(target, StandardOpenOption.READ)) {
                disk.force(target, file);
            }
        }
        forceFolders(to, disk);
    }

    /** Forces content and names of a folder to the disk. */
    public static void force(Path folder) throws IOException {
        var disk = new Disk();
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (var path : files) {
            // Windows forces only what it may write.
            try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
                disk.force(path, file);
            }
        }
        forceFolders(folder, disk);
    }

    private static void forceFolders(Path folder, Disk disk) throws IOException {
        try (var walk = Files.walk(folder)) {
            walk.filter(Files::isDirectory).forEach(disk::forceFolder);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Deletes a folder and its content; links are deleted, their targets are not. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var walk = Files.walk(folder)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
