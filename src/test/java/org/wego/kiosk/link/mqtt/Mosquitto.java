// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wego.kiosk.testing.Needs;

/** A broker of a test: mosquitto on a free port of the loopback interface, with a configuration of its own. */
public final class Mosquitto implements AutoCloseable {

    private static final String PROGRAM = "/usr/sbin/mosquitto";
    private static final int TRIES = 2000;

    private final Path folder;
    private final int port;
    private final List<String> settings;
    private Process process;

    private Mosquitto(Path folder, int port, List<String> settings) throws IOException {
        this.folder = folder;
        this.port = port;
        this.settings = settings;
        process = run();
    }

    /** A broker that lets everyone do everything. */
    public static Mosquitto open(Path folder) throws IOException {
        return with(folder, freePort(), "allow_anonymous true");
    }

    /** A broker with these lines in its configuration, after the one with its port. */
    public static Mosquitto with(Path folder, int port, String... settings) throws IOException {
        Needs.that(Files.isExecutable(Path.of(PROGRAM)), "needs mosquitto (Debian: apt-get install mosquitto)");
        return new Mosquitto(folder, port, List.of(settings));
    }

    /** A broker that lets everyone do everything, reachable also at another address of this machine. */
    static Mosquitto reachableAt(Path folder, String address) throws IOException {
        int port = freePort();
        return with(folder, port, "listener " + port + " " + address, "allow_anonymous true");
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    /** The address for units on this machine. */
    public String address() {
        return "mqtt://127.0.0.1:" + port;
    }

    /** What the broker has written to its log. */
    String log() throws IOException {
        return Files.readString(folder.resolve("mosquitto.log"));
    }

    private Process run() throws IOException {
        var file = Files.writeString(folder.resolve("mosquitto.conf"), "user root\nlog_type all\nlistener " + port
                + " 127.0.0.1\n" + String.join("\n", settings) + "\n");
        var started = new ProcessBuilder(PROGRAM, "-c", file.toString()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("mosquitto.log").toFile())).start();
        for (int i = 0; i < TRIES && started.isAlive(); i++) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                return started;
            } catch (IOException e) {
                Thread.onSpinWait();
            }
        }
        started.destroyForcibly();
        throw new IOException("mosquitto does not start: " + log());
    }

    /** Starts it again, after {@link #stop}, on the same port and without what it knew. */
    void start() throws IOException {
        process = run();
    }

    /** Stops it in good order. */
    void stop() {
        process.destroy();
        process.onExit().join();
    }

    /** Lets it hang with its connections open, as a network does that loses every packet. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
