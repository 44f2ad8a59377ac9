// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.config.BrokerConfig;
import org.wego.kiosk.link.LinkSamples;
import org.wego.kiosk.link.mqtt.SimulatedSite;
import org.wego.kiosk.testing.Needs;
import org.wego.kiosk.testing.OtherProcess;

/**
 * Measures a desk with 500 lobbies on one broker, each lobby with the client code of a real one: how long the desk takes
 * to know all of them, and what broker and desk cost in a quiet minute. Needs mosquitto. Runs only when it is named.
 */
final class SiteLoadBench {

    private static final Path MOSQUITTO = Path.of("/usr/sbin/mosquitto");
    private static final int LOBBIES = 500;
    private static final int STARTS = 3;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_HEARTBEATS = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    /** The desk, in a process of its own. Arguments: port of the broker, state folder. */
    public static void main(String[] args) throws Exception {
        desk(Integer.parseInt(args[0]), Path.of(args[1]));
    }

    @Test
    void aDeskKnowsFiveHundredLobbies() throws Exception {
        Needs.that(Files.isExecutable(MOSQUITTO), "needs mosquitto (Debian: apt-get install mosquitto)");
        int port = freePort();
        var file = Files.writeString(folder.resolve("mosquitto.conf"), "listener " + port
                + " 127.0.0.1\nallow_anonymous true\nlog_type error\n");
        var broker = new ProcessBuilder(MOSQUITTO.toString(), "-c", file.toString()).inheritIO().start();
        try (var lobbies = OtherProcess.start(SimulatedSite.class, port, LOBBIES, folder)) {
            System.out.println(LOBBIES + " lobbies " + lobbies.line());
            Thread.sleep(BETWEEN_HEARTBEATS);
            for (int i = 0; i < STARTS; i++) {
                try (var desk = OtherProcess.start(SiteLoadBench.class, port, folder.resolve("desk-" + i))) {
                    var known = desk.line();
                    System.out.println(known);
                    assertThat(known).startsWith("desk: all lobbies known");
                    var before = cpu(broker.toHandle());
                    System.out.println(desk.line());
                    print("broker, CPU in that minute: %.2f s%n", cpu(broker.toHandle()).minus(before));
                }
            }
        } finally {
            broker.destroy();
        }
    }

    private static void desk(int port, Path state) throws Exception {
        var known = new CountDownLatch(1);
        long start = System.nanoTime();
        try (var link = DeskLink.open(new BrokerConfig("mqtt://127.0.0.1:" + port, LinkSamples.TOPICS.site(), "desk-1",
                Optional.of(LinkSamples.TOPICS.base()), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty()), state, "1.0.0",
                Clock.systemUTC())) {
            link.watch(news -> {
                if (news.report().lobbies().size() == LOBBIES) {
                    known.countDown();
                }
            });
            known.await();
            print("desk: all lobbies known after %.2f s", Duration.ofNanos(System.nanoTime() - start));
            print("; since the start of its process: %.2f s%n", Duration.ofMillis(System.currentTimeMillis()
                    - ManagementFactory.getRuntimeMXBean().getStartTime()));
            var before = cpu(ProcessHandle.current());
            Thread.sleep(MINUTE);
            print("desk, CPU in a minute: %.2f s%n", cpu(ProcessHandle.current()).minus(before));
        }
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow();
    }

    private static void print(String text, Duration time) {
        System.out.print(String.format(Locale.ROOT, text, time.toNanos() / 1e9));
        System.out.flush();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
