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

/** Runs commands of the system, as somebody beside the kiosk would. */
final class Commands {

    private static final int LONGEST_SECONDS = 30;

    /**
     * What a command answered.
     *
     * @param code its exit code
     * @param said all that it wrote
     */
    record Answer(int code, String said) {}

    private final Map<String, String> environment;

    /** Commands that get these variables besides those of the tests. */
    Commands(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Runs a command to its end, or kills it after a while. */
    Answer run(List<String> command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(command + ": is it installed? .ci/run installs what is needed", e);
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
        var sudo = say("id", "-u").equals("0") ? List.<String>of() : List.of("sudo", "-n");
        must(Stream.concat(sudo.stream(), Stream.of(command))
                .toArray(String[]::new));
    }
}
