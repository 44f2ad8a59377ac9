// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the folder in which a user keeps documents.
 *
 * <p>On a Linux desktop its name depends on the language, and is in the file {@code user-dirs.dirs}.
 */
public final class DocumentsFolder {

    private static final Logger LOG = System.getLogger(DocumentsFolder.class.getName());
    private static final String CONFIGURATION = "XDG_CONFIG_HOME";
    private static final Pattern LINE = Pattern.compile("\\s*XDG_DOCUMENTS_DIR=\"(\\$HOME(?=/|\"))?([^\"]*)\"\\s*");

    private DocumentsFolder() {}

    /** The folder of this user. */
    public static Path ofThisUser() {
        return of(Path.of(System.getProperty("user.home")), System.getenv());
    }

    /** The folder that the desktop names, else {@code Documents}, if it exists; else the home folder. */
    static Path of(Path home, Map<String, String> environment) {
        var configuration = Optional.ofNullable(environment.get(CONFIGURATION)).filter(path -> !path.isEmpty())
                .map(Path::of).orElse(home.resolve(".config"));
        return named(configuration.resolve("user-dirs.dirs"), home).filter(Files::isDirectory)
                .or(() -> Optional.of(home.resolve("Documents")).filter(Files::isDirectory)).orElse(home);
    }

    private static Optional<Path> named(Path file, Path home) {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(file).stream().map(LINE::matcher).filter(line -> line.matches()).findFirst()
                    .map(line -> line.group(1) == null ? Path.of(line.group(2))
                            : home.resolve(
                                    line.group(2).replaceFirst("^/+", "")))
                    .filter(Path::isAbsolute);
        } catch (IOException | InvalidPathException e) {
            LOG.log(Level.INFO, "Cannot read the name of the documents folder in {0}: {1}", file, e.getMessage());
            return Optional.empty();
        }
    }
}
