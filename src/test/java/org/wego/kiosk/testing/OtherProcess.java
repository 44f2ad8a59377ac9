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

/** A Java program in another process, which writes lines to its output and can be killed. */
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
        return startBy(List.of(), main, arguments);
    }

    /**
     * Starts a class of the tests that has a main method by another program.
     *
     * @param starter the program and its arguments, to which the command is added
     */
    public static OtherProcess startBy(List<String> starter, Class<?> main, Object... arguments) throws IOException {
        var command = new ArrayList<>(starter);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
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

    /** The next line of its output; empty at the end. */
    public String line() throws IOException {
        var line = out.readLine();
        return line == null ? "" : line;
    }

    /** Reads its output up to a line. */
    public void awaitLine(String wanted) throws IOException {
        for (var line = line(); !line.equals(wanted); line = line()) {
            if (line.isEmpty()) {
                throw new IOException("it ended without saying " + wanted);
            }
        }
    }

    /** Sends it a line. */
    public void say(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** The rest of its output. */
    public List<String> rest() {
        return out.lines().toList();
    }

    /** Waits until it exits; its exit code. */
    public int end() throws InterruptedException {
        if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it does not end");
        }
        return process.exitValue();
    }

    /** Kills it without warning, like a power cut. */
    public void kill() {
        // By its handle, because Process.destroyForcibly would close output that has not been read yet.
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
