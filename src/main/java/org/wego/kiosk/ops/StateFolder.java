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
 * The folder in which one kiosk keeps status, PIN, log and lock.
 *
 * <p>Only its owner can read it. Its files belong to the owner of the folder, so that root can set a PIN for the
 * kiosk's own user. A file is written whole or not at all.
 *
 * @param path absolute or relative
 */
public record StateFolder(Path path) {

    /**
     * Creates the folder if it is missing, and tests whether it can be written.
     *
     * @return why not, in a line; empty when it can
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
            return Optional.of("Cannot write to the state folder " + path + ": " + IoErrorMessages.withFile(e)
                    + "; the next start loses the log, the status and the count of PIN attempts");
        }
    }

    /** A folder in this one, with files of the same rights; it need not exist. */
    public StateFolder within(String name) {
        return new StateFolder(path.resolve(name));
    }

    /** Creates the folder if it is missing. */
    public void create() throws IOException {
        create(path);
    }

    /** The folder of the log. */
    public Path log() {
        return path.resolve("log");
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** The content of a file; empty when the file does not exist. */
    public Optional<byte[]> read(String name) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Replaces a file.
     *
     * @param lasting whether the file must survive a power cut right afterwards
     */
    public void write(String name, byte[] bytes, boolean lasting) throws IOException {
        var options = new Draft.Options(true, attributes("rw-------"), this::giveToOwner);
        AtomicFiles.write(file(name), bytes, lasting ? options : options.forNow());
    }

    /** Deletes a file, if it exists. */
    public void delete(String name) throws IOException {
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

    private void giveToOwner(Path file) throws IOException {
        if (isPosix()) {
            var owner = Files.getOwner(path);
            if (!owner.equals(Files.getOwner(file))) {
                Files.setOwner(file, owner);
            }
        }
    }

    /** The file mode on a POSIX system. Elsewhere none, because the folders of a user are private there. */
    private List<FileAttribute<?>> attributes(String mode) {
        return isPosix() ? List.of(PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode)))
                : List.of();
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
