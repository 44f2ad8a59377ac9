// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs of the machine besides Java and the libraries that the README names.
 *
 * <p>Where it is missing the test is skipped, and the report says why. A build server has all of it: {@code .ci/run}
 * installs every program and fails on any skip.
 */
public final class Needs {

    private Needs() {}

    /**
     * Skips the test unless a program is on the path.
     *
     * @param name as it is called on the command line
     * @param debianPackage that brings it
     */
    public static void program(String name, String debianPackage) {
        Assumptions.assumeTrue(has(name),
                () -> "needs %s (Debian: apt-get install %s)".formatted(name, debianPackage));
    }

    /**
     * Skips the test unless the machine can do something.
     *
     * @param can whether it can
     * @param sentence what is needed, for example {@code needs the permission to mount (run it as root)}
     */
    public static void that(boolean can, String sentence) {
        Assumptions.assumeTrue(can, sentence);
    }

    /** Whether a program is on the path. */
    public static boolean has(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of)
                .flatMap(folder -> Stream.of(folder.resolve(name), folder.resolve(name + ".exe")))
                .anyMatch(file -> Files.isRegularFile(file) && Files.isExecutable(file));
    }
}
