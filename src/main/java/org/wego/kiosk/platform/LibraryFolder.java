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
 * Where JavaFX unpacks its native libraries when they come in its jars: a folder in which a file may be written and a
 * library loaded.
 *
 * <p>JavaFX itself writes a stack trace for each library and each folder that it tries in vain.
 *
 * @param user whose folders they are
 * @param home the user's home folder
 * @param temporary the folder for temporary files
 * @param mounts the system's list of what is mounted; without it every file system is taken for one that loads libraries
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
     * Sees to it that JavaFX unpacks its libraries where it can load them.
     *
     * @return why there is no such folder, and the remedy; empty when there is one
     */
    static Optional<String> prepare() {
        boolean inJars = System.getProperty("jdk.module.path", "").contains("javafx");
        if (!inJars || System.getProperty(CHOSEN) != null) {
            return Optional.empty();
        }
        var folders = ofTheSystem();
        if (folders.fault(folders.home).isEmpty()) {
            return Optional.empty();
        }
        if (folders.fault(folders.temporary).isEmpty()) {
            System.setProperty(CHOSEN, folders.temporary.resolve(".openjfx_" + folders.user).toString());
            return Optional.empty();
        }
        return folders.obstacle();
    }

    /** Why neither folder will do, and the remedy; empty when one will. */
    Optional<String> obstacle() {
        var ofHome = fault(home);
        var ofTemporary = fault(temporary);
        return ofHome.isEmpty() || ofTemporary.isEmpty() ? Optional.empty()
                : Optional.of("JavaFX has no folder to unpack its libraries in: the home folder " + home
                        + " of the user " + user + ' ' + ofHome.get() + ", and " + temporary + ' ' + ofTemporary.get()
                        + ".\nGive the user a home folder that may be written and from which programs run.");
    }

    /** What keeps a library from being unpacked into a folder and loaded from there. */
    private Optional<String> fault(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.of("does not exist");
        }
        if (!Files.isWritable(folder)) {
            return Optional.of("may not be written");
        }
        return mount(folder).filter(mount -> mount.options.contains("noexec"))
                .map(mount -> "lets no program run (" + mount.point + " is mounted with noexec)");
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
