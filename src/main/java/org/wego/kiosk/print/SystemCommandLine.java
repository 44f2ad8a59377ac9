// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs of the search path, with English messages. */
public final class SystemCommandLine implements CommandLine {

    private static final long TIMEOUT_SECONDS = 15;

    private final Map<String, String> environment;

    /**
     * A command line with additional environment variables.
     *
     * @param environment variables in addition to those of this process
     */
    public SystemCommandLine(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public CommandResult run(List<String> command) throws IOException {
        // Files, not pipes: a child in the background would keep a pipe open.
        var output = Files.createTempFile("wego-kiosk", ".out");
        var errors = Files.createTempFile("wego-kiosk", ".err");
        try {
            var builder = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            return new CommandResult(exitCode(process, command.getFirst()), text(output), text(errors));
        } finally {
            Files.deleteIfExists(output);
            Files.deleteIfExists(errors);
        }
    }

    private static int exitCode(Process process, String name) throws IOException {
        try {
            if (process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException(name + " did not answer within " + TIMEOUT_SECONDS + " s");
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(name + " was interrupted", e);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
