// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sources of the program, for rules that the compiled classes do not show. */
public final class SourceTexts {

    private static final Path CODE = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    private SourceTexts() {}

    /**
     * One file.
     *
     * @param name the path from its source root, with forward slashes
     * @param text of the whole file
     */
    public record SourceText(String name, String text) {
        /** The file's folder, with forward slashes. */
        public String folder() {
            return name.substring(0, name.lastIndexOf('/'));
        }
    }

    /** Every Java file of the program. */
    public static List<SourceText> java() {
        return files(CODE, ".java");
    }

    /** Every Java file of the tests. */
    public static List<SourceText> tests() {
        return files(TESTS, ".java");
    }

    /** Every style sheet of the program. */
    public static List<SourceText> stylesheets() {
        return files(RESOURCES, ".css");
    }

    /** Every word list of the reading rules. */
    public static List<SourceText> words() {
        return files(RESOURCES, ".words");
    }

    /** A file of the program's resources. */
    public static String resource(String name) {
        return read(RESOURCES.resolve(name));
    }

    private static List<SourceText> files(Path root, String ending) {
        try (var paths = Files.walk(root)) {
            var found = paths.filter(path -> path.toString().endsWith(ending)).sorted()
                    .map(path -> new SourceText(root.relativize(path).toString().replace('\\', '/'), read(path)))
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("no " + ending + " in " + root.toAbsolutePath());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
