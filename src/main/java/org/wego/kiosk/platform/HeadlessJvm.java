// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs a command of this program in a second Java process whose JavaFX needs no display.
 *
 * <p>JavaFX without a display needs a patched JavaFX module, which can only be applied at the start of a process.
 */
public final class HeadlessJvm {

    private static final String PLATFORM = "glass.platform";
    private static final String HEADLESS = "Monocle";

    /** The class whose {@code main} runs every command; a name, because this package must not depend on it. */
    private static final String MAIN = "org.wego.kiosk.Launcher";

    private HeadlessJvm() {}

    /** Whether this process already runs without a display. */
    public static boolean isThis() {
        return HEADLESS.equals(System.getProperty(PLATFORM));
    }

    /**
     * Runs a command and waits for it; it inherits input and output of this process.
     *
     * @param arguments the command line of the program
     * @return the exit code of the command
     * @throws IOException when the process cannot be started
     */
    public static int run(List<String> arguments) throws IOException {
        var process = new ProcessBuilder(command(arguments, List.of())).inheritIO().start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return ExitCode.PROBLEMS;
        }
    }

    /**
     * A process for a command, not started yet.
     *
     * @param arguments the command line of the program
     * @param limits additional options of Java
     * @throws IOException when the installation is incomplete
     */
    public static ProcessBuilder process(List<String> arguments, List<String> limits) throws IOException {
        return new ProcessBuilder(command(arguments, limits));
    }

    private static List<String> command(List<String> arguments, List<String> limits) throws IOException {
        var home = Optional.ofNullable(System.getProperty("kiosk.home")).map(Path::of)
                .orElseThrow(() -> new IOException("the system property kiosk.home is not set: start the program by"
                        + " bin/wego-kiosk or by mvn"));
        var patch = home.resolve("lib/headless/openjfx-monocle.jar");
        if (!Files.isReadable(patch)) {
            throw new IOException(patch + " is missing: rebuild the program");
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + home.resolve("lib/java.options"));
        command.addAll(limits);
        Optional.ofNullable(System.getProperty("jdk.module.path")).ifPresent(path -> {
            command.add("--module-path");
            command.add(path);
        });
        command.add("--patch-module");
        command.add("javafx.graphics=" + patch);
        command.add("-D" + PLATFORM + "=" + HEADLESS);
        command.add("-Dmonocle.platform=Headless");
        command.add("-Dheadless.geometry=1920x1920");
        command.add("-Dprism.order=sw");
        command.add("-Djava.awt.headless=true");
        command.add("-Dkiosk.home=" + home);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(MAIN);
        command.addAll(arguments);
        return command;
    }
}
