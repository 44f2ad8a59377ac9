// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reports the state of the kiosk to systemd by the protocol of {@code sd_notify(3)}.
 *
 * <p>Does nothing when no socket is given, never throws, and waits at most half a second. May be called from any
 * thread.
 */
public final class SystemdNotifier {

    private static final Logger LOG = System.getLogger(SystemdNotifier.class.getName());

    private final Optional<UnixDatagramSocket> socket;
    private final AtomicBoolean reported = new AtomicBoolean();

    private SystemdNotifier(Optional<UnixDatagramSocket> socket) {
        this.socket = socket;
    }

    /** Messages to the socket that {@code NOTIFY_SOCKET} names in the environment. */
    public static SystemdNotifier of(Map<String, String> environment) {
        return new SystemdNotifier(
                Optional.ofNullable(environment.get("NOTIFY_SOCKET")).flatMap(SystemdNotifier::socket));
    }

    private static Optional<UnixDatagramSocket> socket(String address) {
        try {
            return Optional.of(new UnixDatagramSocket(address));
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "Cannot send status to systemd: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Reports that the first screen is on the display. */
    public void ready() {
        send("READY=1");
    }

    /** Reports that the kiosk is alive. */
    public void watchdog() {
        send("WATCHDOG=1");
    }

    /** Reports that the kiosk is stopping as intended. */
    public void stopping() {
        send("STOPPING=1");
    }

    /** Reports the condition of the kiosk, in a line for {@code systemctl status}. */
    public void status(String line) {
        send("STATUS=" + SingleLine.of(line, SingleLine.SHORT));
    }

    private void send(String message) {
        socket.filter(to -> !to.send(message)).ifPresent(_ -> {
            if (!reported.getAndSet(true)) {
                LOG.log(Level.WARNING, "Cannot send messages to systemd; the first was {0}",
                        message);
            }
        });
    }
}
