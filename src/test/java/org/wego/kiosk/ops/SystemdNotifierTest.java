// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.testing.NotifySocket;

/** systemd receives the state of the kiosk, and the kiosk works without it. */
class SystemdNotifierTest {

    private static final int SECONDS = 10;

    @TempDir
    private Path folder;

    @Test
    void everyMessageArrivesAtAPath() {
        var address = folder.resolve("notify").toString();
        try (var socket = new NotifySocket(address, SECONDS)) {
            assertAllArrive(socket, address);
        }
    }

    @Test
    void everyMessageArrivesAtAnAbstractName() {
        var address = "@wego-kiosk-test-" + ProcessHandle.current().pid();
        try (var socket = new NotifySocket(address, SECONDS)) {
            assertAllArrive(socket, address);
        }
    }

    private static void assertAllArrive(NotifySocket socket, String address) {
        var notifier = SystemdNotifier.of(Map.of("NOTIFY_SOCKET", address));
        notifier.ready();
        notifier.status("two\nlines");
        notifier.watchdog();
        notifier.stopping();
        assertThat(socket.next()).contains("READY=1");
        assertThat(socket.next()).contains("STATUS=two lines");
        assertThat(socket.next()).contains("WATCHDOG=1");
        assertThat(socket.next()).contains("STOPPING=1");
    }

    @Test
    void aReceiverThatDoesNotReadBlocksNothing() {
        var address = folder.resolve("full").toString();
        try (var _ = new NotifySocket(address, SECONDS)) {
            var notifier = SystemdNotifier.of(Map.of("NOTIFY_SOCKET", address));
            long begun = System.nanoTime();
            // The queue of such a socket holds only a few messages.
            int rest = 2;
            for (int i = 0; i < Integer.MAX_VALUE && rest > 0; i++) {
                long before = System.nanoTime();
                notifier.watchdog();
                rest -= System.nanoTime() - before > Duration.ofMillis(400).toNanos() ? 1 : 0;
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(SECONDS));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "relative", "@", "/nowhere/at/all", "/tmp", "@nobody-listens-here"})
    void withoutAListenerNothingIsThrown(String address) {
        assertThatCode(() -> SystemdNotifier.of(Map.of("NOTIFY_SOCKET", address)).ready()).doesNotThrowAnyException();
        assertThatCode(() -> SystemdNotifier.of(Map.of()).ready()).doesNotThrowAnyException();
    }
}
