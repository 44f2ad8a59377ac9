// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mount points of a Linux system, planned and present; none on other systems.
 *
 * @param planned the file that lists the planned mount points
 * @param present the file that lists the present ones
 */
record MountTable(Path planned, Path present) {

    private static final int PLANNED_FIELD = 1;
    private static final int PRESENT_FIELD = 4;

    static MountTable ofTheSystem() {
        return new MountTable(Path.of("/etc/fstab"), Path.of("/proc/self/mountinfo"));
    }

    /** The planned mount point at or above a folder, if it is not mounted. */
    Optional<Path> missing(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        var mounted = points(present, PRESENT_FIELD);
        return mounted.isEmpty() ? Optional.empty()
                : points(planned, PLANNED_FIELD).stream()
                        .filter(point -> point.startsWith("/") && !mounted.contains(point))
                        .map(Path::of).filter(path::startsWith).findFirst();
    }

    private static Set<String> points(Path table, int field) {
        try (Stream<String> lines = Files.lines(table, StandardCharsets.ISO_8859_1)) {
            return lines.map(String::strip).filter(line -> !line.startsWith("#")).map(line -> line.split("\\s+"))
                    .filter(fields -> fields.length > field).map(fields -> fields[field].replace("\\040", " "))
                    .collect(Collectors.toSet());
        } catch (IOException | UncheckedIOException e) {
            return Set.of();
        }
    }
}
