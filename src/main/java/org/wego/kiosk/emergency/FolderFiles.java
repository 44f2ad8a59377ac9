// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.emergency;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.files.IoErrorMessages;

/**
 * Reads the files of a folder again and again, each only when it has changed.
 *
 * <p>A file that cannot be used may still be being written: it counts as faulty only when it stays as it is until the next
 * look, and what was read from it before stays until then. For one thread.
 *
 * @param <T> what a file holds
 */
public final class FolderFiles<T> {

    private static final int MAX_BYTES = 1024 * 1024;
    private static final int MAX_FILES = 200;

    private final Path folder;
    private final String extension;
    private final FileParser<T> parser;
    private final Map<Path, SeenFile<T>> seen = new HashMap<>();

    /** Reads one file. */
    @FunctionalInterface
    public interface FileParser<T> {

        /**
         * What the file holds.
         *
         * @throws Exception when it cannot be used, with the reason in words for staff
         */
        T parse(byte[] bytes) throws Exception;
    }

    private record FilePrint(long size, long modified) {}

    private record SeenFile<T>(FilePrint print, Optional<T> value, Optional<String> fault, boolean isNew) {

        SeenFile<T> again() {
            return new SeenFile<>(print, fault.isPresent() ? Optional.empty() : value, fault, false);
        }
    }

    /**
     * The files of a folder with an extension, such as {@code .json}.
     *
     * @param folder need not exist
     */
    public FolderFiles(Path folder, String extension, FileParser<T> parser) {
        this.folder = folder;
        this.extension = extension;
        this.parser = parser;
    }

    /**
     * Looks at the folder.
     *
     * @return what its files hold
     * @throws IOException when the folder cannot be read
     */
    public List<T> look() throws IOException {
        var present = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder,
                file -> String.valueOf(file.getFileName()).endsWith(extension) && !AtomicFiles.isUnfinished(file))) {
            files.forEach(present::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        present.sort(null);
        seen.keySet().retainAll(present);
        for (var file : present.subList(0, Math.min(MAX_FILES, present.size()))) {
            try {
                look(file);
            } catch (NoSuchFileException e) {
                seen.remove(file);
            }
        }
        return present.stream().flatMap(file -> Optional.ofNullable(seen.get(file)).flatMap(SeenFile::value).stream())
                .toList();
    }

    /** What could not be used at the last look. */
    public List<String> faults() {
        return seen.entrySet().stream().filter(entry -> !entry.getValue().isNew())
                .flatMap(entry -> entry.getValue().fault().stream()
                        .map(fault -> "the alert " + entry.getKey() + " is not shown: " + fault))
                .sorted().toList();
    }

    private void look(Path file) throws NoSuchFileException {
        var before = Optional.ofNullable(seen.get(file));
        var value = before.flatMap(SeenFile::value);
        try {
            var print = new FilePrint(Files.size(file), Files.getLastModifiedTime(file).toMillis());
            if (before.filter(known -> known.print().equals(print)).isPresent()) {
                seen.put(file, before.get().again());
                return;
            }
            seen.put(file, read(file, print, value));
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            seen.put(file, new SeenFile<>(new FilePrint(-1, -1), value, Optional.of(IoErrorMessages.of(e)), false));
        }
    }

    private SeenFile<T> read(Path file, FilePrint print, Optional<T> before) throws IOException {
        if (print.size() > MAX_BYTES) {
            return new SeenFile<>(print, before, Optional.of("it has more than 1 MB"), true);
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            return new SeenFile<>(print, Optional.of(parser.parse(bytes)), Optional.empty(), false);
        } catch (Exception e) {
            return new SeenFile<>(print, before, Optional.of(String.valueOf(e.getMessage())), true);
        }
    }
}
