// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wego.kiosk.testing.Needs;

/** Runs commands of the operating system. */
final class Commands {

    private static final int MAX_SECONDS = 30;
    /** The Debian packages of programs, where the names differ. */
    private static final Map<String, String> PACKAGES = Map.ofEntries(Map.entry("Xvfb", "xvfb"),
            Map.entry("xset", "x11-xserver-utils"), Map.entry("xrandr", "x11-xserver-utils"),
            Map.entry("xhost", "x11-xserver-utils"), Map.entry("xprop", "x11-utils"),
            Map.entry("xmessage", "x11-utils"), Map.entry("ss", "iproute2"), Map.entry("cc", "gcc"),
            Map.entry("kill", "procps"), Map.entry("sh", "dash"), Map.entry("id", "coreutils"),
            Map.entry("date", "coreutils"));

    /**
     * The result of a command.
     *
     * @param code its exit code
     * @param output of the command
     */
    record CommandAnswer(int code, String output) {}

    private final Map<String, String> environment;

    /** Commands with these environment variables in addition to those of the tests. */
    Commands(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Skips the test if one of these programs is missing. */
    static void need(String... programs) {
        Stream.of(programs).forEach(program -> Needs.program(program, PACKAGES.getOrDefault(program, program)));
    }

    /** Runs a command, and kills it if it takes too long; skips the test if the program is missing. */
    CommandAnswer run(List<String> command) {
        need(command.getFirst());
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            CompletableFuture.delayedExecutor(MAX_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new CommandAnswer(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Runs a command that may fail; its output. */
    String outputOf(String... command) {
        return run(List.of(command)).output().strip();
    }

    /**
     * Runs a command that must succeed.
     *
     * @throws IllegalStateException if it fails
     */
    void must(String... command) {
        var answer = run(List.of(command));
        if (answer.code() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + answer.output());
        }
    }

    /** Runs a command that needs root and must succeed. */
    void asRoot(String... command) {
        boolean root = outputOf("id", "-u").equals("0");
        Needs.that(root || (Needs.has("sudo") && run(List.of("sudo", "-n", "true")).code() == 0),
                "needs root, or sudo without a password");
        var sudo = root ? List.<String>of() : List.of("sudo", "-n");
        must(Stream.concat(sudo.stream(), Stream.of(command))
                .toArray(String[]::new));
    }
}
