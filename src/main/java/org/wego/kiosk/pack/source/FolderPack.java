// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * A pack in a folder.
 *
 * <p>Refuses files outside the folder, whether the path uses {@code ..} or a symbolic link. Also refuses a path whose
 * upper and lower case differ from the name on disk, because such a pack would break on another system.
 */
public final class FolderPack implements PackSource {

    private static final int DEPTH = 8;
    private static final int MAX_COUNT = 10_000;

    private final Path folder;

    public FolderPack(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public boolean has(String path) {
        try {
            return Files.isReadable(file(path));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(file(path));
    }

    @Override
    public URI location(String path) throws IOException {
        return file(path).toUri();
    }

    @Override
    public List<String> files() throws IOException {
        try (var walk = Files.walk(folder, DEPTH)) {
            return walk.limit(MAX_COUNT).filter(Files::isRegularFile)
                    .map(file -> composed(folder.relativize(file).toString().replace('\\', '/'))).sorted().toList();
        } catch (UncheckedIOException e) {
            throw new IOException("a folder of the pack cannot be listed", e);
        }
    }

    private Path file(String path) throws IOException {
        PackPath.check(path);
        Path file;
        try {
            file = named(path);
        } catch (InvalidPathException e) {
            throw new UnusableFileException("the path is not one of this system", "rename the file");
        }
        if (!Files.isDirectory(folder)) {
            throw new UnusableFileException("there is no folder " + folder, "name the folder that holds " + MANIFEST);
        }
        if (!Files.exists(file)) {
            throw new UnusableFileException("the file is missing", sameButForCase(file));
        }
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw new UnusableFileException("the file is a link out of the pack's folder",
                    "copy the file into the pack's folder");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnusableFileException("this is not a file", "name a file in it");
        }
        var onDisk = folder.toRealPath().relativize(file.toRealPath(LinkOption.NOFOLLOW_LINKS));
        var name = composed(onDisk.toString().replace('\\', '/'));
        if (!name.equals(composed(path)) && name.equalsIgnoreCase(composed(path))) {
            throw new UnusableFileException("the file is called " + onDisk, "write it in the same case");
        }
        return file;
    }

    /** The file of a path. Its name on disk may be decomposed (Unicode NFD), as macOS writes it. */
    private Path named(String path) throws IOException {
        var exact = folder.resolve(path);
        if (Files.exists(exact, LinkOption.NOFOLLOW_LINKS) || path.chars().allMatch(c -> c < 0x80)) {
            return exact;
        }
        var at = folder;
        for (var part : path.split("/", -1)) {
            var next = at.resolve(part);
            at = Files.exists(next, LinkOption.NOFOLLOW_LINKS) || !Files.isDirectory(at) ? next
                    : sameButComposed(at, part).orElse(next);
        }
        return at;
    }

    private static Optional<Path> sameButComposed(Path folder, String name) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> composed(String.valueOf(file.getFileName())).equals(composed(name)))
                    .findFirst();
        }
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static String sameButForCase(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        String name = String.valueOf(file.getFileName());
        if (folder != null && Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                var same = files.map(other -> String.valueOf(other.getFileName())).filter(name::equalsIgnoreCase)
                        .findFirst();
                if (same.isPresent()) {
                    return "there is '" + same.get() + "': write it in the same case";
                }
            }
        }
        return "add the file, or remove its name";
    }
}
