// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.wego.kiosk.activation.PackSmokeTest;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.HeadlessJvm;

/**
 * Tests a pack in a separate process, which may crash, hang or run out of memory; each of these counts as a failed
 * test.
 */
public final class PackSmokeTestProcess implements PackSmokeTest {

    /** The command that the process runs. */
    public static final String COMMAND = "trial";

    /** Many times the duration for the bundled pack, which takes 15 seconds on an idle core. */
    private static final Duration MAX_DURATION = Duration.ofMinutes(4);
    private static final List<String> LIMITS = List.of("-Xmx512m", "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash");
    private static final int MAX_LINES = 20;
    private static final int KILLED = 128;
    private static final Duration POLL_INTERVAL = Duration.ofMillis(500);

    private final Duration maxDuration;
    private final ProcessCommand command;
    private final CheckProgress progress;

    /** Builds the process that tests the pack. */
    @FunctionalInterface
    interface ProcessCommand {

        ProcessBuilder process(List<String> arguments, List<String> limits) throws IOException;
    }

    /** A smoke test that reports to {@code progress}. */
    public PackSmokeTestProcess(CheckProgress progress) {
        this(MAX_DURATION, HeadlessJvm::process, progress);
    }

    public PackSmokeTestProcess(Duration maxDuration, ProcessCommand command) {
        this(maxDuration, command, new CheckProgress());
    }

    private PackSmokeTestProcess(Duration maxDuration, ProcessCommand command, CheckProgress progress) {
        this.maxDuration = maxDuration;
        this.command = command;
        this.progress = progress;
    }

    @Override
    public List<String> faults(Path pack, Path overlay) {
        try {
            var output = Files.createTempFile("trial", ".txt");
            try {
                return run(pack, overlay, output);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            return List.of("cannot start the smoke test: " + e.getMessage());
        }
    }

    private List<String> run(Path pack, Path overlay, Path output) throws IOException {
        var arguments = List.of(COMMAND, pack.toString(), "--overlay", overlay.toString(),
                TrialProgress.OPTION);
        var process = command.process(arguments, LIMITS).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        try {
            process.getOutputStream().close();
            if (!awaitEnd(process, output)) {
                return List.of("the smoke test did not end within " + maxDuration.toSeconds() + " seconds");
            }
            return process.exitValue() == ExitCode.DONE ? List.of() : reported(process.exitValue(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of("the smoke test was interrupted");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** Waits for the end and polls the progress; false when the process takes too long. */
    private boolean awaitEnd(Process process, Path output) throws InterruptedException, IOException {
        long end = System.nanoTime() + maxDuration.toNanos();
        for (long left = maxDuration.toNanos(); left > 0; left = end - System.nanoTime()) {
            if (process.waitFor(Math.min(left, POLL_INTERVAL.toNanos()), TimeUnit.NANOSECONDS)) {
                return true;
            }
            TrialProgress.last(output).ifPresent(step -> progress.drawn(step.done(), step.total()));
        }
        return false;
    }

    /**
     * The problems that the process reported, or the exit code if it crashed, because its output then does not help.
     */
    private static List<String> reported(int code, Path output) throws IOException {
        if (code == ExitCode.PROBLEMS || code == ExitCode.USAGE || code == ExitCode.FAULTS) {
            try (var lines = Files.newBufferedReader(output, StandardCharsets.UTF_8)) {
                var messages = lines.lines().filter(line -> !line.isBlank() && !TrialProgress.isProgress(line))
                        .limit(MAX_LINES).toList();
                if (!messages.isEmpty()) {
                    return messages;
                }
            }
        }
        return List.of("the smoke test ended unexpectedly with exit code " + code
                + (code > KILLED ? ": the process was killed" : ": it ran out of memory, or Java itself failed"));
    }
}
