// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java program that runs beside the test, says things line by line, and can be killed. */
public final class OtherProcess implements AutoCloseable {

    private static final long MAX_SECONDS = 60;

    private final Process process;
    private final BufferedReader out;

    private OtherProcess(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts a class of the tests that has a main method. */
    public static OtherProcess start(Class<?> main, Object... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                main.getName()));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        return new OtherProcess(new ProcessBuilder(command).redirectError(Redirect.INHERIT).start());
    }

    public long id() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The next line that it says; empty at its end. */
    public String line() throws IOException {
        var line = out.readLine();
        return line == null ? "" : line;
    }

    /** All that it still says. */
    public List<String> rest() {
        return out.lines().toList();
    }

    /** Its exit code, when it has ended of itself. */
    public int end() throws InterruptedException {
        if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it does not end");
        }
        return process.exitValue();
    }

    /** Takes it away without a word, as a power cut does. */
    public void kill() {
        // By its handle: the process itself would close what it has said and nobody has read.
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
