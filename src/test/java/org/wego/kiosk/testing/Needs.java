// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Requirements of a test on the machine, besides Java and the libraries that the README names.
 *
 * <p>If one is missing, the test is skipped, and the report gives the reason. A build server meets all of them:
 * {@code .ci/run} installs every program and fails on any skip.
 */
public final class Needs {

    private Needs() {}

    /**
     * Skips the test unless a program is on the path.
     *
     * @param name of the program on the command line
     * @param debianPackage that contains it
     */
    public static void program(String name, String debianPackage) {
        Assumptions.assumeTrue(has(name),
                () -> "needs %s (Debian: apt-get install %s)".formatted(name, debianPackage));
    }

    /**
     * Skips the test unless a condition holds.
     *
     * @param can the condition
     * @param sentence the requirement, for example {@code needs the permission to mount (run it as root)}
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
