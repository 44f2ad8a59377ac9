// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The folder into which JavaFX unpacks the native libraries of its jars; it must be writable and allow loading
 * libraries.
 *
 * <p>JavaFX itself prints a stack trace for each library and each folder that fails.
 *
 * @param user the name of the user
 * @param home the user's home folder
 * @param temporary the folder for temporary files
 * @param mounts the system's list of mounts; without it, every file system is assumed to allow loading libraries
 */
record LibraryFolder(String user, Path home, Path temporary, Path mounts) {

    private static final String CHOSEN = "javafx.cachedir";
    private static final int POINT = 4;
    private static final int OPTIONS = 5;

    private record MountOptions(Path point, List<String> options) {}

    static LibraryFolder ofTheSystem() {
        return new LibraryFolder(System.getProperty("user.name"), Path.of(System.getProperty("user.home")),
                Path.of(System.getProperty("java.io.tmpdir")), Path.of("/proc/self/mountinfo"));
    }

    /**
     * Makes JavaFX unpack its libraries where it can load them.
     *
     * @return why no folder is suitable, and the remedy; empty when one is
     */
    static Optional<String> prepare() {
        boolean inJars = System.getProperty("jdk.module.path", "").contains("javafx");
        if (!inJars || System.getProperty(CHOSEN) != null) {
            return Optional.empty();
        }
        var folders = ofTheSystem();
        if (folders.problem(folders.home).isEmpty()) {
            return Optional.empty();
        }
        if (folders.problem(folders.temporary).isEmpty()) {
            System.setProperty(CHOSEN, folders.temporary.resolve(".openjfx_" + folders.user).toString());
            return Optional.empty();
        }
        return folders.obstacle();
    }

    /** Why neither folder is suitable, and the remedy; empty when one is. */
    Optional<String> obstacle() {
        var ofHome = problem(home);
        var ofTemporary = problem(temporary);
        return ofHome.isEmpty() || ofTemporary.isEmpty() ? Optional.empty()
                : Optional.of("JavaFX cannot unpack its libraries: the home folder " + home
                        + " of the user " + user + ' ' + ofHome.get() + ", and " + temporary + ' ' + ofTemporary.get()
                        + ".\nGive the user a writable home folder that allows programs to run.");
    }

    /** Why a library cannot be unpacked into a folder and loaded from there. */
    private Optional<String> problem(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.of("does not exist");
        }
        if (!Files.isWritable(folder)) {
            return Optional.of("is not writable");
        }
        return mount(folder).filter(mount -> mount.options.contains("noexec"))
                .map(mount -> "does not allow programs to run (" + mount.point + " is mounted with noexec)");
    }

    private Optional<MountOptions> mount(Path folder) {
        try (var lines = Files.lines(mounts, StandardCharsets.ISO_8859_1)) {
            var real = folder.toRealPath();
            return lines.map(line -> line.split(" ")).filter(fields -> fields.length > OPTIONS)
                    .map(fields -> new MountOptions(Path.of(fields[POINT].replace("\\040", " ")),
                            Arrays.asList(fields[OPTIONS].split(","))))
                    .filter(mount -> real.startsWith(mount.point))
                    .max(Comparator.comparingInt(mount -> mount.point.getNameCount()));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
