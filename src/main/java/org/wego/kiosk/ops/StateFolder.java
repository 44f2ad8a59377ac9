// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.files.Draft;
import org.wego.kiosk.files.IoErrorMessages;

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
            Files.createFile(probe, attributes("rw-------").toArray(FileAttribute<?>[]::new));
            AtomicFiles.sweep(path, Files.getLastModifiedTime(probe).toInstant());
            Files.delete(probe);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("Nothing can be kept in the state folder " + path + ": " + IoErrorMessages.withFile(e)
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
        var options = new Draft.Options(true, attributes("rw-------"), this::give);
        AtomicFiles.write(file(name), bytes, lasting ? options : options.forNow());
    }

    /** Takes a file away; does nothing when there is none. */
    void delete(String name) throws IOException {
        Files.deleteIfExists(file(name));
        AtomicFiles.forceFolder(path);
    }

    private void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var above = folder.toAbsolutePath().getParent();
        if (above != null) {
            AtomicFiles.createFolders(above);
        }
        try {
            Files.createDirectory(folder, attributes("rwx------").toArray(FileAttribute<?>[]::new));
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

    /** A mode, on a system that has modes; elsewhere the folder of the user is for him alone. */
    private List<FileAttribute<?>> attributes(String mode) {
        return isPosix() ? List.of(PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)))
                : List.of();
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
