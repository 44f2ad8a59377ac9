// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells the system that started the kiosk how it goes, by the protocol of {@code sd_notify(3)}.
 *
 * <p>Does nothing where nobody asked for it, never throws, and waits half a second at most; may be called from any
 * thread.
 */
public final class Notifier {

    private static final Logger LOG = System.getLogger(Notifier.class.getName());

    private final Optional<UnixDatagrams> socket;
    private final Optional<Duration> watchdog;
    private final AtomicBoolean told = new AtomicBoolean();

    private Notifier(Optional<UnixDatagrams> socket, Optional<Duration> watchdog) {
        this.socket = socket;
        this.watchdog = watchdog;
    }

    /**
     * Whoever the environment names.
     *
     * @param environment {@code NOTIFY_SOCKET}, {@code WATCHDOG_USEC} and {@code WATCHDOG_PID} count
     * @param process the id of this process
     */
    public static Notifier of(Map<String, String> environment, long process) {
        return new Notifier(Optional.ofNullable(environment.get("NOTIFY_SOCKET")).flatMap(Notifier::socket),
                watchdog(environment, process));
    }

    private static Optional<UnixDatagrams> socket(String address) {
        try {
            return Optional.of(new UnixDatagrams(address));
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "Whoever started the kiosk is not told how it goes: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Duration> watchdog(Map<String, String> environment, long process) {
        var meant = environment.getOrDefault("WATCHDOG_PID", Long.toString(process));
        return Optional.ofNullable(environment.get("WATCHDOG_USEC"))
                .filter(time -> time.matches("[1-9]\\d{0,17}") && meant.equals(Long.toString(process)))
                .map(time -> Duration.of(Long.parseLong(time), ChronoUnit.MICROS));
    }

    /** How long the system waits for a {@link #watchdog} before it starts the kiosk anew; empty when it does not. */
    public Optional<Duration> watchdogLimit() {
        return watchdog;
    }

    /** The first screen is there. */
    public void ready() {
        send("READY=1");
    }

    /** The kiosk lives. */
    public void watchdog() {
        send("WATCHDOG=1");
    }

    /** The kiosk ends of its own will. */
    public void stopping() {
        send("STOPPING=1");
    }

    /** How the kiosk is, in a line for whoever asks the system. */
    public void status(String line) {
        send("STATUS=" + PlainLine.of(line, PlainLine.SHORT));
    }

    private void send(String message) {
        socket.filter(to -> !to.send(message)).ifPresent(_ -> {
            if (!told.getAndSet(true)) {
                LOG.log(Level.WARNING, "Whoever started the kiosk does not take its messages, the first of them {0}",
                        message);
            }
        });
    }
}
