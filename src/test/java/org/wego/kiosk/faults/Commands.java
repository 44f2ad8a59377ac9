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

/** Runs commands of the system, as somebody beside the kiosk would. */
final class Commands {

    private static final int MAX_SECONDS = 30;
    /** Which Debian package brings a program, where its name is another one. */
    private static final Map<String, String> PACKAGES = Map.ofEntries(Map.entry("Xvfb", "xvfb"),
            Map.entry("xset", "x11-xserver-utils"), Map.entry("xrandr", "x11-xserver-utils"),
            Map.entry("xhost", "x11-xserver-utils"), Map.entry("xprop", "x11-utils"),
            Map.entry("xmessage", "x11-utils"), Map.entry("ss", "iproute2"), Map.entry("cc", "gcc"),
            Map.entry("kill", "procps"), Map.entry("sh", "dash"), Map.entry("id", "coreutils"),
            Map.entry("date", "coreutils"));

    /**
     * What a command answered.
     *
     * @param code its exit code
     * @param said all that it wrote
     */
    record CommandAnswer(int code, String said) {}

    private final Map<String, String> environment;

    /** Commands that get these variables besides those of the tests. */
    Commands(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Skips the test where one of these programs is missing. */
    static void need(String... programs) {
        Stream.of(programs).forEach(program -> Needs.program(program, PACKAGES.getOrDefault(program, program)));
    }

    /** Runs a command to its end, or kills it after a while; where there is no such program the test is skipped. */
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

    /** Runs a command whose failure is of no interest, and returns what it said. */
    String say(String... command) {
        return run(List.of(command)).said().strip();
    }

    /**
     * Runs a command that must succeed.
     *
     * @throws IllegalStateException when it does not
     */
    void must(String... command) {
        var answer = run(List.of(command));
        if (answer.code() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + answer.said());
        }
    }

    /** Runs a command that must succeed and that only root may. */
    void asRoot(String... command) {
        boolean root = say("id", "-u").equals("0");
        Needs.that(root || (Needs.has("sudo") && run(List.of("sudo", "-n", "true")).code() == 0),
                "needs root, or sudo without a password");
        var sudo = root ? List.<String>of() : List.of("sudo", "-n");
        must(Stream.concat(sudo.stream(), Stream.of(command))
                .toArray(String[]::new));
    }
}
