// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.call.folder;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.wego.kiosk.files.AtomicFiles;
import org.wego.kiosk.files.Draft;
import org.wego.kiosk.files.GroupPermissions;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.json.error.JsonException;

/** The small JSON files of calls, each written aside and renamed. */
final class CallFiles {

    private static final Logger LOG = System.getLogger(CallFiles.class.getName());
    /** The calls, a file for each lobby. */
    static final String LOBBIES = "lobbies";
    /** What the desks say of themselves, a file for each. */
    static final String DESKS = "desks";
    private static final String FOLDER = "calls";
    private static final String ENDING = ".json";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int MAX_BYTES = 2048;
    private static final int MAX_FILES = 200;

    private final Path overlay;
    private final StrictJson json;

    CallFiles(Path overlay, StrictJson json) {
        this.overlay = overlay;
        this.json = json;
    }

    /** The subfolder with what desks answer to a lobby, a file for each desk. */
    static String answersTo(String lobby) {
        return "answers/" + lobby;
    }

    /** The folder of the calls. */
    Path folder() {
        return overlay.resolve(FOLDER);
    }

    /** Whether a lobby or a desk can have this name. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches() && !name.endsWith(ENDING);
    }

    /** The contents of the files in a subfolder, by their names without the ending; none when it does not exist. */
    Map<String, String> contents(String holder) throws IOException {
        var found = new TreeMap<String, String>();
        if (!isInside(holder)) {
            return found;
        }
        try (var files = Files.newDirectoryStream(path(holder), "*" + ENDING)) {
            for (var file : files) {
                var name = String.valueOf(file.getFileName());
                var of = name.substring(0, name.length() - ENDING.length());
                if (found.size() < MAX_FILES && isName(of)) {
                    content(file).ifPresent(content -> found.put(of, content));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return found;
    }

    private Path path(String holder) {
        return folder().resolve(holder);
    }

    /** Whether a subfolder exists and no part of its path in the overlay is a link. */
    private boolean isInside(String holder) {
        var path = folder();
        boolean inside = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        for (var part : holder.split("/", -1)) {
            path = path.resolve(part);
            inside &= Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        }
        return inside;
    }

    /** A file that is gone meanwhile, is too long, or is none has no content. */
    private static Optional<String> content(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MAX_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException | MalformedInputException e) {
            return Optional.empty();
        }
    }

    /** A content as a record; empty when it is none. */
    <T> Optional<T> read(String content, Class<T> type) {
        try {
            return Optional.of(json.read(content.getBytes(StandardCharsets.UTF_8), type));
        } catch (JsonException e) {
            LOG.log(Level.DEBUG, "A file of a call cannot be read: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Replaces a file. */
    void write(String holder, String name, Record content) throws IOException {
        var folder = create(holder);
        AtomicFiles.write(folder.resolve(name + ENDING), json.write(content),
                new Draft.Options(false, List.of(), draft -> GroupPermissions.share(draft, folder)));
    }

    /** Creates a subfolder and the missing ones above it; whoever may write to the overlay may write to them. */
    Path create(String holder) throws IOException {
        AtomicFiles.createFolders(overlay);
        var path = overlay;
        for (var part : (FOLDER + "/" + holder).split("/", -1)) {
            path = path.resolve(part);
            try {
                Files.createDirectory(path);
                GroupPermissions.share(path, path.resolveSibling(""));
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    throw new FileSystemException(path.toString(), null, "it is not a folder");
                }
            }
        }
        return path;
    }

    /** Whether files can be written into a subfolder: writes one, and deletes it. */
    void tryToWrite(String holder) throws IOException {
        var file = AtomicFiles.unfinished(create(holder));
        Files.createFile(file);
        Files.delete(file);
    }

    /** Deletes a file if it exists. */
    void delete(String holder, String name) throws IOException {
        if (isInside(holder)) {
            Files.deleteIfExists(path(holder).resolve(name + ENDING));
        }
    }
}
