// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files in the folder of a pack. Links within the folder are followed.
 *
 * <p>Left out are hidden files and folders, schemas, links that are broken or circular or lead out of the folder, and
 * files that this user may not read: the check reports them when the pack needs one.
 */
public final class PackFileWalk extends SimpleFileVisitor<Path> {

    private static final int DEPTH = 8;
    private static final int MAX_COUNT = 10_000;

    private final Path real;
    private final SortedMap<String, BasicFileAttributes> found = new TreeMap<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<String> unusable = new ArrayList<>();

    private PackFileWalk(Path real) {
        this.real = real;
    }

    /**
     * Walks through the folder.
     *
     * @param folder may itself be a link
     * @throws IOException when the folder cannot be listed, or holds more files than a pack may
     */
    public static PackFileWalk of(Path folder) throws IOException {
        var walk = new PackFileWalk(folder.toRealPath());
        Files.walkFileTree(walk.real, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, walk);
        return walk;
    }

    /** The files by path relative to the folder, with forward slashes. */
    public SortedMap<String, BasicFileAttributes> files() {
        return Collections.unmodifiableSortedMap(found);
    }

    /** The hidden files and folders, which are left out. */
    public List<String> hidden() {
        return List.copyOf(hidden);
    }

    /** What else is left out: links that are broken, circular or lead out of the folder, and unreadable files. */
    public List<String> unusable() {
        return List.copyOf(unusable);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return directory.equals(real) || isUsable(directory, isWithin(directory)) ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (isUsable(file, attributes.isRegularFile() && isWithin(file) && Files.isReadable(file))) {
            found.put(path(file), attributes);
            if (found.size() > MAX_COUNT) {
                throw new FileSystemException(real.toString(), null, "it holds more than " + MAX_COUNT + " files");
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(real)) {
            throw e;
        }
        var _ = isUsable(file, false);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
        if (e != null && !(e instanceof AccessDeniedException)) {
            throw e;
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isWithin(Path path) {
        try {
            return path.toRealPath().startsWith(real);
        } catch (IOException e) {
            // It has just been deleted.
            return false;
        }
    }

    private String path(Path file) {
        return real.relativize(file).toString().replace('\\', '/');
    }

    /** Whether a file or folder is part of the pack; records why not. */
    private boolean isUsable(Path path, boolean readable) {
        if (String.valueOf(path.getFileName()).startsWith(".")) {
            hidden.add(path(path));
            return false;
        }
        if ((path(path) + "/").startsWith(PackSource.SCHEMAS)) {
            return false;
        }
        if (!readable) {
            unusable.add(path(path));
        }
        return readable;
    }
}
