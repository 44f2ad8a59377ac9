// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.testing.NotifySocket;

/** A substitute for systemd: starts, watches and restarts a program according to our unit. */
final class Supervisor implements AutoCloseable {

    /** The state of the unit, in systemd's terms. */
    enum SupervisorState {
        RUNNING, LEFT, FAILED
    }

    private static final int POLL_MILLIS = 20;
    /** How long the listener waits for a message before it checks whether to stop. */
    private static final int MAX_SILENCE_SECONDS = 1;

    private final SystemdUnit unit;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path directory;
    private final Path log;
    private final NotifySocket socket;
    private final Path socketFile;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<Long> starts = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread ears;
    private final Thread thread;
    private volatile SupervisorState state = SupervisorState.RUNNING;
    private volatile @Nullable Process process;
    private volatile long ready;
    private volatile long alive;

    /**
     * Starts the program.
     *
     * @param folder for its log
     * @param state the state folder, which is also the working directory
     */
    Supervisor(SystemdUnit unit, List<String> command, Map<String, String> environment, Path folder, Path state)
            throws IOException {
        Commands.need("sh", "kill");
        this.unit = unit;
        // The shell replaces itself with the program, in the same process.
        var limited = new ArrayList<>(
                List.of("sh", "-c", "ulimit -c " + unit.value("LimitCORE") + "; exec \"$@\"", "sh"));
        limited.addAll(command);
        this.command = List.copyOf(limited);
        this.environment = environment;
        directory = Path.of(Packaged.withBuiltPaths(unit.value("WorkingDirectory"), state));
        log = Files.createDirectories(folder).resolve("program.log");
        // The path of a socket is limited to about 100 characters.
        socketFile = Files.createTempDirectory("notify").resolve("socket");
        socket = new NotifySocket(socketFile.toString(), MAX_SILENCE_SECONDS);
        ears = Thread.ofPlatform().daemon().name("notifications").start(this::listen);
        thread = Thread.ofPlatform().daemon().name("supervisor").start(this::supervise);
    }

    private void listen() {
        while (closing.getCount() > 0) {
            socket.next().ifPresent(message -> message.lines().forEach(this::receive));
        }
    }

    private void receive(String line) {
        messages.add(line);
        if (line.equals("READY=1")) {
            ready = System.nanoTime();
            alive = ready;
        } else if (line.equals("WATCHDOG=1")) {
            alive = System.nanoTime();
        }
    }

    private void supervise() {
        try {
            while (closing.getCount() > 0 && state == SupervisorState.RUNNING) {
                runOnce();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void runOnce() throws IOException, InterruptedException {
        long now = System.nanoTime();
        long interval = unit.seconds("StartLimitIntervalSec").toNanos();
        if (starts.stream().filter(start -> now - start < interval).count() >= unit.count("StartLimitBurst")) {
            state = SupervisorState.FAILED;
            return;
        }
        starts.add(now);
        ready = 0;
        var running = start();
        process = running;
        while (!running.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            if (isSilent(System.nanoTime(), now)) {
                messages.add("killed: no sign of life");
                new Commands(Map.of()).must("kill", "-s", unit.value("WatchdogSignal").replace("SIG", ""),
                        "" + running.pid());
                running.waitFor();
            }
        }
        if (unit.words("RestartPreventExitStatus").contains("" + running.exitValue())) {
            state = SupervisorState.LEFT;
        } else {
            boolean _ = closing.await(unit.seconds("RestartSec").toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private boolean isSilent(long now, long start) {
        return ready == 0 ? now - start > unit.seconds("TimeoutStartSec").toNanos()
                : now - alive > unit.seconds("WatchdogSec").toNanos();
    }

    private Process start() throws IOException {
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("NOTIFY_SOCKET", socketFile.toString());
        builder.environment().put("WATCHDOG_USEC", "" + unit.seconds("WatchdogSec").toNanos() / 1000);
        return builder.start();
    }

    /** The id of the current process, or of the last one. */
    long pid() {
        var running = process;
        return running == null ? 0 : running.pid();
    }

    /** Whether a process is running and has reported that it is ready. */
    boolean isReady() {
        return ready != 0;
    }

    SupervisorState state() {
        return state;
    }

    /** The time of each start, in nanoseconds. */
    List<Long> starts() {
        return List.copyOf(starts);
    }

    /** Every message that the program has sent, and what the supervisor did. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    /** The output of all runs. */
    String output() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            do {
                var running = process;
                if (running != null) {
                    running.destroyForcibly();
                }
            } while (!thread.join(Duration.ofMillis(POLL_MILLIS)));
            ears.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        socket.close();
    }
}
