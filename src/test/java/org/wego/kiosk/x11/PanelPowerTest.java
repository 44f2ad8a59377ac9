// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.x11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.testing.Needs;

/** The power state of the panel, from a real X server. */
class PanelPowerTest {

    private static final int MAX_SECONDS = 30;
    private static final byte[] COOKIE = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aBlankedPanelIsDarkUntilItIsWoken(@TempDir Path folder) throws Exception {
        Needs.program("Xvfb", "xvfb");
        Needs.program("xset", "x11-xserver-utils");
        var authority = folder.resolve("authority");
        Files.write(authority, cookies());
        try (var server = Server.start(authority)) {
            var environment = Map.of("DISPLAY", server.display(), "XAUTHORITY", authority.toString());
            try (var panel = PanelPower.open(environment).orElseThrow()) {
                assertThat(panel.isDark()).isFalse();
                server.xset("s", "activate");
                assertThat(panel.isDark()).isTrue();
                assertThat(panel.isDark()).as("a query does not wake the panel").isTrue();
                server.xset("s", "reset");
                assertThat(panel.isDark()).isFalse();
                // While another client is connected: the server resets when the last client disconnects.
                assertThatThrownBy(() -> PanelPower.open(Map.of("DISPLAY", server.display(), "XAUTHORITY",
                        folder.resolve("none").toString()))).isInstanceOf(IOException.class)
                        .hasMessageContaining("refused");
            }
        }
    }

    @Test
    void withoutALocalXServerTheResultIsEmpty() throws IOException {
        assertThat(PanelPower.open(Map.of())).isEmpty();
        assertThat(PanelPower.open(Map.of("DISPLAY", "elsewhere:0"))).isEmpty();
        assertThatThrownBy(() -> PanelPower.open(Map.of("DISPLAY", ":65000"))).isInstanceOf(IOException.class);
    }

    @Test
    void aDisplayNameIsParsed() {
        assertThat(XDisplay.of(":0")).contains(new XDisplay("0"));
        assertThat(XDisplay.of("unix:12.0")).contains(new XDisplay("12"));
        assertThat(XDisplay.of("wayland-0")).isEmpty();
    }

    /** Two entries in the format of xauth: for another display, and for every display. */
    private static byte[] cookies() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            entry(out, "64999", "fedcba9876543210".getBytes(StandardCharsets.US_ASCII));
            entry(out, "", COOKIE);
        }
        return bytes.toByteArray();
    }

    private static void entry(DataOutputStream out, String display, byte[] key) throws IOException {
        out.writeShort(0xffff);
        for (byte[] field : new byte[][]{{}, display.getBytes(StandardCharsets.US_ASCII),
                XCookies.PROTOCOL.getBytes(StandardCharsets.US_ASCII), key}) {
            out.writeShort(field.length);
            out.write(field);
        }
    }

    private record Server(Process process, String display, Path authority) implements AutoCloseable {

        static Server start(Path authority) throws IOException {
            var process = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "640x480x24", "-nolisten",
                    "tcp", "-auth", authority.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            // Xvfb prints its display number when it is ready.
            var number = process.inputReader(StandardCharsets.US_ASCII).readLine();
            return new Server(process, ":" + number, authority);
        }

        void xset(String... words) throws IOException, InterruptedException {
            var command = new ArrayList<>(List.of("xset"));
            command.addAll(List.of(words));
            var builder = new ProcessBuilder(command);
            builder.environment().putAll(Map.of("DISPLAY", display, "XAUTHORITY", authority.toString()));
            var xset = builder.start();
            assertThat(xset.waitFor(MAX_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(xset.exitValue()).isZero();
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
