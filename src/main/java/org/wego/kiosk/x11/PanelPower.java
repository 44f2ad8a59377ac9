// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.x11;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

/**
 * Queries whether the panel is dark: put to sleep by DPMS, or blanked by the screen saver of the X server.
 *
 * <p>Not thread-safe.
 */
public final class PanelPower implements AutoCloseable {

    private static final byte SAVER_QUERY_INFO = 1;
    private static final byte SAVER_ON = 1;
    private static final byte DPMS_INFO = 7;

    private final XConnection server;
    private final Optional<Byte> saver;
    private final Optional<Byte> dpms;

    private PanelPower(XConnection server) throws IOException {
        this.server = server;
        this.saver = server.extension("MIT-SCREEN-SAVER");
        this.dpms = server.extension("DPMS");
    }

    /**
     * Opens a connection to the X server that an environment names.
     *
     * @return empty without an X server on this machine, or if it has neither extension
     * @throws IOException when the server cannot be reached
     */
    public static Optional<PanelPower> open(Map<String, String> environment) throws IOException {
        var display = XDisplay.of(environment.getOrDefault("DISPLAY", ""));
        if (display.isEmpty()) {
            return Optional.empty();
        }
        var server = XConnection.open(display.get(), new XCookies(environment).of(display.get()));
        try {
            var power = new PanelPower(server);
            if (power.saver.isPresent() || power.dpms.isPresent()) {
                return Optional.of(power);
            }
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
        server.close();
        return Optional.empty();
    }

    /** Whether the panel is dark now. */
    public boolean isDark() throws IOException {
        return isBlanked() || isAsleep();
    }

    private boolean isBlanked() throws IOException {
        if (saver.isEmpty()) {
            return false;
        }
        var root = XConnection.bytes(4).putInt(server.root());
        return server.ask(saver.get(), SAVER_QUERY_INFO, root).get(1) == SAVER_ON;
    }

    private boolean isAsleep() throws IOException {
        if (dpms.isEmpty()) {
            return false;
        }
        ByteBuffer info = server.ask(dpms.get(), DPMS_INFO, XConnection.bytes(0));
        boolean enabled = info.get(10) != 0;
        // Standby, suspended and off are 1, 2 and 3.
        return enabled && info.getShort(8) != 0;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
