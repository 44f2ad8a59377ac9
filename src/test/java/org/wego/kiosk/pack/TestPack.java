// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.check.CheckReport;
import org.wego.kiosk.pack.check.PackChecker;
import org.wego.kiosk.pack.check.PackReader;
import org.wego.kiosk.pack.source.FolderPack;

/** A small correct pack in a folder, which a test changes. */
public final class TestPack {

    private static final Set<Lang> LANGUAGES = Set.of(new Lang("en"), new Lang("ko"));
    private static final Map<String, String> ENGLISH = Map.of("home", "Home", "back", "Back");
    private static final PackChecker CHECKER = new PackChecker(new StrictJson(), LANGUAGES, ENGLISH);

    private final Path folder;

    private TestPack(Path folder) {
        this.folder = folder;
    }

    /** Writes the pack into an empty folder. */
    public static TestPack in(Path folder) {
        var pack = new TestPack(folder);
        TestPackFiles.ALL.forEach(pack::with);
        return pack;
    }

    /** Replaces all occurrences of a text in a file, of which there must be at least one. */
    public TestPack with(String file, String from, String to) {
        String text = text(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(from + " is not in " + file);
        }
        return with(file, text.replace(from, to));
    }

    /** Writes a whole file. */
    public TestPack with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a whole file. */
    public TestPack with(String file, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file, but not its name in the manifest. */
    public TestPack without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds a symbolic link to the pack.
     *
     * @param target the path in the link: relative to the folder of the link, or absolute
     */
    public TestPack withLink(String link, String target) {
        try {
            Files.createSymbolicLink(folder.resolve(link), Path.of(target));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves the pack elsewhere and leaves a link to it. */
    public TestPack behindLink(String elsewhere) {
        try {
            Files.createSymbolicLink(folder, Files.move(folder, folder.resolveSibling(elsewhere)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The present content of a file. */
    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pack. */
    public FolderPack source() {
        return new FolderPack(folder);
    }

    /** The lines of the check. */
    public List<String> check() {
        return CHECKER.check(source()).stream().map(Problem::toString).toList();
    }

    /** The report of the check. */
    public CheckReport report() {
        return CHECKER.report(source());
    }

    /** The result of reading the pack at a start of the program. */
    public PackResult read() {
        return new PackReader(new StrictJson()).read(source());
    }
}
