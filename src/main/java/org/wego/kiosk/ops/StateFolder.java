// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * The folder of what one kiosk keeps: status, PIN, log and lock.
 *
 * <p>Only its owner may look into it, and its files belong to whom the folder belongs, so that root may set a PIN for
 * the kiosk's own user. A file is written whole or not at all.
 *
 * @param path absolute or not
 */
public record StateFolder(Path path) {

    /**
     * Makes the folder where it is not there.
     *
     * @return why nothing can be kept in it, in a line; empty when it can
     */
    public Optional<String> make() {
        try {
            create(path);
            var probe = path.resolve(".probe");
            Files.deleteIfExists(probe);
            Files.createFile(probe, attributes("rw-------"));
            Files.delete(probe);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("Nothing can be kept in the state folder " + path + ": " + DiskWords.of(e)
                    + "; the log, the status and the count of PINs tried are lost at the next start");
        }
    }

    /** The folder of the log. */
    public Path log() {
        return path.resolve("log");
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** A file; empty when there is none. */
    Optional<byte[]> read(String name) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Puts a file in its place.
     *
     * @param lasting whether it must be there after a power cut that follows at once
     */
    void write(String name, byte[] bytes, boolean lasting) throws IOException {
        var draft = file("." + name + ".tmp");
        Files.deleteIfExists(draft);
        try (var out = FileChannel.open(draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS), attributes("rw-------"))) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            if (lasting) {
                out.force(true);
            }
        }
        give(draft);
        Files.move(draft, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (lasting) {
            force();
        }
    }

    /** Takes a file away; does nothing when there is none. */
    void delete(String name) throws IOException {
        Files.deleteIfExists(file(name));
        force();
    }

    private void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var above = folder.toAbsolutePath().getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        try {
            Files.createDirectory(folder, attributes("rwx------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private void give(Path file) throws IOException {
        if (isPosix()) {
            var owner = Files.getOwner(path);
            if (!owner.equals(Files.getOwner(file))) {
                Files.setOwner(file, owner);
            }
        }
    }

    /** Makes sure that the names are on the disk; not every system lets one ask for that. */
    private void force() {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no directory, and needs none of this.
        }
    }

    /** A mode, on a system that has modes; elsewhere the folder of the user is for him alone. */
    private FileAttribute<?>[] attributes(String mode) {
        return isPosix() ? new FileAttribute<?>[]{
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))} : new FileAttribute<?>[0];
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
