// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.wego.kiosk.emergency.EmergencyDesk;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.ops.HealthReport;
import org.wego.kiosk.ops.LinkHealth;
import org.wego.kiosk.ops.Liveness;
import org.wego.kiosk.ops.LogSetup;
import org.wego.kiosk.ops.MemoryUse;
import org.wego.kiosk.ops.RecentProblems;
import org.wego.kiosk.ops.SelfTestItem;
import org.wego.kiosk.ops.StateFolder;
import org.wego.kiosk.ops.StatusFile;
import org.wego.kiosk.ops.SystemdNotifier;
import org.wego.kiosk.platform.ProgramVersion;

/**
 * Lets an unattended lobby be watched: its log, its messages to systemd, its status file and its self-test results.
 *
 * <p>Before the first screen, only the log is active. May be shared between threads.
 */
final class LobbyMonitor implements AutoCloseable {

    private static final Logger LOG = System.getLogger(LobbyMonitor.class.getName());

    private final PackLifecycle lifecycle;
    private final Clock clock;
    private final Instant started;
    private final long startedNanos = System.nanoTime();
    private final RecentProblems recent = new RecentProblems();
    private final LogSetup log;
    private final SystemdNotifier notifier;
    private final Liveness liveness;
    private final StatusFile status;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("care").factory());
    private final AtomicBoolean ready = new AtomicBoolean();
    private volatile List<SelfTestItem> selfTest = List.of();
    private volatile Optional<Supplier<LinkHealth>> link = Optional.empty();
    private volatile Supplier<Optional<String>> calls = Optional::empty;
    private volatile Optional<EmergencyDesk> emergencies = Optional.empty();
    private volatile Runnable onChange = () -> {
    };

    LobbyMonitor(StateFolder state, PackLifecycle lifecycle, Clock clock, Map<String, String> environment) {
        this.lifecycle = lifecycle;
        this.clock = clock;
        this.started = clock.instant();
        this.log = LogSetup.begin(java.util.logging.Logger.getLogger(""), state.log(), recent, System::nanoTime);
        this.notifier = SystemdNotifier.of(environment);
        this.liveness = new Liveness(Platform::requestNextPulse, notifier::watchdog, System::nanoTime);
        this.status = new StatusFile(state, new StrictJson(), this::health);
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> LOG.log(Level.ERROR,
                "Uncaught exception in thread " + thread.getName(), thrown));
    }

    /** Watches the pulses of a scene; the first one reports the kiosk as ready. Call on the FX thread. */
    void watch(Scene scene) {
        scene.addPostLayoutPulseListener(() -> {
            liveness.pulsed();
            if (!ready.getAndSet(true)) {
                executor.execute(this::begin);
            }
        });
        Platform.requestNextPulse();
    }

    private void begin() {
        notifier.ready();
        liveness.start();
        status.start();
        notifier.status(summary());
    }

    private String summary() {
        return lifecycle.onGlass().flatMap(ChosenContent::pack)
                .map(pack -> "shows " + pack.name() + " " + pack.version()
                        + pack.reason().map(reason -> ", because " + reason).orElse(""))
                .orElse("has no content to show");
    }

    /** Runs work that must not block the FX thread, one task after the other. */
    Executor executor() {
        return executor;
    }

    /** Adds the results of the self-test to status and log. */
    void selfTestFinished(List<SelfTestItem> items) {
        selfTest = items;
        items.stream().filter(item -> item.outcome() != SelfTestItem.SelfTestOutcome.OK)
                .forEach(item -> LOG.log(Level.INFO,
                        "{0}: {1}; {2}", item.part(), item.words(), item.remedy()));
        changed();
    }

    /** Another pack is shown, or the reason for showing it has changed. */
    void changed() {
        status.changed();
        executor.execute(() -> notifier.status(summary()));
        onChange.run();
    }

    /**
     * From now on the lobby is linked with other units.
     *
     * @param health how the link is
     * @param changed tells the others that something about the lobby has changed
     */
    void watchLink(Supplier<LinkHealth> health, Runnable changed) {
        link = Optional.of(health);
        onChange = changed;
        status.changed();
    }

    /**
     * From now on visitors may call reception without a broker.
     *
     * @param trouble why they cannot
     */
    void watchCalls(Supplier<Optional<String>> trouble) {
        calls = trouble;
    }

    /** From now on the lobby tells which emergency messages it shows, and what is wrong with others. */
    void watchEmergencies(EmergencyDesk desk) {
        emergencies = Optional.of(desk);
        desk.listen(this::changed);
    }

    /** The link is better or worse than before. */
    void linkChanged() {
        status.changed();
    }

    /** The time since the start, by a monotonic clock. */
    Duration running() {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    /** The current health report of the lobby. */
    HealthReport health() {
        var report = new HealthReport(ProgramVersion.current(), ProcessHandle.current().pid(), started, clock.instant(),
                liveness.pulseAge().toMillis(), lifecycle.onGlass().flatMap(ChosenContent::pack),
                Math.max(0, lifecycle.starts() - 1), MemoryUse.now(),
                selfTest,
                recent.list(), lifecycle.onGlass().map(ChosenContent::zone), lifecycle.checking(),
                Optional.of(troubles()), lifecycle.update())
                .withShowing(emergencies.map(EmergencyDesk::current).orElse(List.of()).stream()
                        .map(EmergencyMessage::id).toList());
        return link.map(linked -> report.with(linked.get())).orElse(report);
    }

    private List<String> troubles() {
        return Stream.of(lifecycle.troubles(), emergencies.map(EmergencyDesk::faults).orElse(List.of()),
                calls.get().stream().toList()).flatMap(List::stream).toList();
    }

    @Override
    public void close() {
        notifier.stopping();
        liveness.close();
        status.close();
        executor.shutdownNow();
        log.close();
    }
}
