// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.files.Draft;
import org.wego.kiosk.files.GroupPermissions;
import org.wego.kiosk.files.ProcessLock;

/**
 * Reads and writes the files of one folder, each whole or not at all. Never accesses anything outside it.
 *
 * <p>The folder itself may be a link, but nothing in it. Paths are relative to it, with forward slashes.
 */
final class AtomicFolder {

    private static final Duration MAX_WAIT = Duration.ofSeconds(10);
    private static final int MAX_FILES = 50_000;
    private static final int MAX_SIZE = 5 * 1024 * 1024;
    private static final String UNREAD = "unread";
    /** Lobbies and desks without a broker call each other in this subfolder. */
    private static final String CALLS = "calls";

    private final Path folder;

    AtomicFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /** Resolves a path within the folder; refuses links. */
    private Path resolve(String relative) throws IOException {
        var path = folder;
        for (var part : relative.isEmpty() ? new String[0] : relative.split("/", -1)) {
            path = path.resolve(part);
            if (Files.isSymbolicLink(path)) {
                throw new FileSystemException(relative, null, "it is a link, and links are not followed");
            }
        }
        return path;
    }

    /**
     * Whether a file or folder exists.
     *
     * @throws IOException also when this cannot be determined: what cannot be seen is not missing
     */
    boolean has(String relative) throws IOException {
        try {
            attributes(resolve(relative));
            return true;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Whether a folder can be listed or does not exist. */
    boolean isReadable(String relative) {
        try {
            list(relative);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether there is nothing in the folder but calls to reception; not while it cannot be listed. */
    boolean isEmpty() {
        try {
            return list("").stream().allMatch(file -> file.endsWith(CALLS));
        } catch (IOException e) {
            return false;
        }
    }

    /** The bytes of a file. */
    byte[] read(String relative) throws IOException {
        var path = resolve(relative);
        // Reading from a pipe would block forever.
        if (!attributes(path).isRegularFile()) {
            throw new FileSystemException(relative, null, "it is not a file");
        }
        try (var in = Channels.newInputStream(Files.newByteChannel(path,
                Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)))) {
            byte[] bytes = in.readNBytes(MAX_SIZE + 1);
            if (bytes.length > MAX_SIZE) {
                throw new FileSystemException(relative, null, "it is larger than 5 MB");
            }
            return bytes;
        }
    }

    static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** The content of a folder, without temporary files, by name; empty when the folder does not exist. */
    List<Path> list(String relative) throws IOException {
        var path = resolve(relative);
        var found = new ArrayList<Path>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (var file : files) {
                if (!AtomicFiles.isUnfinished(file) && found.size() < MAX_FILES) {
                    found.add(file);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(null);
        return found;
    }

    /**
     * A text that changes whenever one of the files changes: by names, sizes and times, at little cost.
     *
     * @param folders whose files are compared by their attributes
     * @param small files that are compared by their content, since times are as coarse as two seconds on some disks
     */
    String fingerprint(List<String> folders, List<String> small) {
        var fingerprint = new StringBuilder(isThere() ? "there" : "gone");
        for (var file : small) {
            try {
                if (has(file)) {
                    fingerprint.append(new String(read(file), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                fingerprint.append(UNREAD);
            }
        }
        for (var listed : folders) {
            try {
                for (var file : list(listed)) {
                    var attributes = attributes(file);
                    fingerprint.append(file).append(' ').append(attributes.size()).append(' ')
                            .append(attributes.lastModifiedTime().toMillis()).append(' ')
                            .append(attributes.fileKey()).append(Files.isReadable(file)).append('\n');
                }
            } catch (IOException e) {
                fingerprint.append(listed).append(UNREAD);
            }
        }
        return fingerprint.toString();
    }

    /** Writes a file atomically: a reader finds the old one or the new one, even after a power cut. */
    void write(String relative, byte[] bytes) throws IOException {
        var target = resolve(relative);
        var parent = target.resolveSibling("");
        createWithin(relative);
        AtomicFiles.write(target, bytes,
                new Draft.Options(true, List.of(), draft -> GroupPermissions.share(draft, parent)));
    }

    private void createWithin(String relative) throws IOException {
        AtomicFiles.createFolders(folder);
        var path = folder;
        var parts = relative.split("/", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            path = path.resolve(parts[i]);
            try {
                Files.createDirectory(path);
                GroupPermissions.share(path, path.resolveSibling(""));
                AtomicFiles.forceFolder(path.resolveSibling(""));
            } catch (FileAlreadyExistsException e) {
                if (!attributes(path).isDirectory()) {
                    throw e;
                }
            }
        }
    }

    /** Renames an unusable file, so that nothing of it is lost. */
    void renameDamaged(String relative, String ending) throws IOException {
        var path = resolve(relative);
        Files.move(path, path.resolveSibling(path.getFileName() + ending));
    }

    /**
     * Waits for the lock, which lets only this program compare and write.
     *
     * @throws IOException when the lock is not free within ten seconds, or the disk supports no locks
     */
    ProcessLock lock() throws IOException {
        AtomicFiles.createFolders(folder);
        return ProcessLock.take(folder.resolve("lock"), MAX_WAIT, file -> GroupPermissions.share(file, folder))
                .orElseThrow(() -> new FileSystemException("lock", null,
                        "another program has been saving for ten seconds"));
    }

    void delete(String relative) throws IOException {
        Files.deleteIfExists(resolve(relative));
    }

    /** Deletes the remains of an interrupted write in the folder of a file. */
    void sweep(String relative, Instant now) throws IOException {
        AtomicFiles.sweep(resolve(relative).resolveSibling(""), now);
    }
}
