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
 * Tries a pack in a process of its own, which may die of it, hang or eat its memory: whatever becomes of it is an
 * answer.
 */
public final class PackSmokeTestProcess implements PackSmokeTest {

    /** The command that the process runs. */
    public static final String COMMAND = "trial";

    /** Many times as long as the bundled pack takes: 15 seconds of a core that nobody else wants. */
    private static final Duration MAX_DURATION = Duration.ofMinutes(4);
    private static final List<String> LIMITS = List.of("-Xmx512m", "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash");
    private static final int MAX_LINES = 20;
    private static final int KILLED = 128;
    private static final Duration POLL_INTERVAL = Duration.ofMillis(500);

    private final Duration longest;
    private final ProcessCommand command;
    private final CheckProgress progress;

    /** Makes the process that tries. */
    @FunctionalInterface
    interface ProcessCommand {

        ProcessBuilder process(List<String> arguments, List<String> limits) throws IOException;
    }

    /** Tells {@code progress} how far it is. */
    public PackSmokeTestProcess(CheckProgress progress) {
        this(MAX_DURATION, HeadlessJvm::process, progress);
    }

    public PackSmokeTestProcess(Duration longest, ProcessCommand command) {
        this(longest, command, new CheckProgress());
    }

    private PackSmokeTestProcess(Duration longest, ProcessCommand command, CheckProgress progress) {
        this.longest = longest;
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
            return List.of("the trial could not be started: " + e.getMessage());
        }
    }

    private List<String> run(Path pack, Path overlay, Path output) throws IOException {
        var arguments = List.of(COMMAND, pack.toString(), "--overlay", overlay.toString(),
                TrialProgress.OPTION);
        var process = command.process(arguments, LIMITS).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        try {
            process.getOutputStream().close();
            if (!ends(process, output)) {
                return List.of("the trial of its screens did not end within " + longest.toSeconds() + " seconds");
            }
            return process.exitValue() == ExitCode.DONE ? List.of() : told(process.exitValue(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of("the trial was broken off");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** Waits for the end, looking now and then how far it is; false when that takes too long. */
    private boolean ends(Process process, Path output) throws InterruptedException, IOException {
        long end = System.nanoTime() + longest.toNanos();
        for (long left = longest.toNanos(); left > 0; left = end - System.nanoTime()) {
            if (process.waitFor(Math.min(left, POLL_INTERVAL.toNanos()), TimeUnit.NANOSECONDS)) {
                return true;
            }
            TrialProgress.last(output).ifPresent(step -> progress.drawn(step.done(), step.total()));
        }
        return false;
    }

    /** What the trial said; a process that died by itself has said nothing that helps. */
    private static List<String> told(int code, Path output) throws IOException {
        if (code == ExitCode.PROBLEMS || code == ExitCode.USAGE || code == ExitCode.FAULTS) {
            try (var lines = Files.newBufferedReader(output, StandardCharsets.UTF_8)) {
                var said = lines.lines().filter(line -> !line.isBlank() && !TrialProgress.isOne(line))
                        .limit(MAX_LINES).toList();
                if (!said.isEmpty()) {
                    return said;
                }
            }
        }
        return List.of("the trial of its screens ended by itself, with code " + code
                + (code > KILLED ? ": something killed it" : ": it was out of memory, or Java itself failed"));
    }
}
