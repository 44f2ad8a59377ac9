// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.UUID;

/** Files and folders that are in their place whole or not at all. */
final class Whole {

    private static final String UNFINISHED = ".tmp";

    private Whole() {}

    /** A name beside the others for what is not finished. */
    static String unfinished() {
        return UUID.randomUUID() + UNFINISHED;
    }

    static boolean isUnfinished(Path path) {
        return path.toString().endsWith(UNFINISHED);
    }

    /** Puts a file in its place: whoever reads finds the old one or the new one, even after a power cut. */
    static void write(Path file, byte[] bytes) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        var aside = folder.resolve(unfinished());
        try {
            try (var out = FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
                out.force(true);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Copies the files of a pack, with their times. */
    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (var path : Listing.of(from).files().keySet()) {
            var target = to.resolve(path);
            Files.createDirectories(target.resolveSibling(""));
            Files.copy(from.resolve(path), target, StandardCopyOption.COPY_ATTRIBUTES);
            try (var file = FileChannel.open(target, StandardOpenOption.READ)) {
                file.force(true);
            }
        }
    }

    /** Deletes a folder with all that is in it; what is a link goes, what it leads to stays. */
    static void delete(Path folder) throws IOException {
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
