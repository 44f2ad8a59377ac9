// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Window;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.lobby.selftest.DisplayInfo;
import org.wego.kiosk.lobby.selftest.StartSelfTest;
import org.wego.kiosk.ops.PinVault;
import org.wego.kiosk.ops.SelfTestItem;
import org.wego.kiosk.ops.StateFolder;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.PanelMonitor;
import org.wego.kiosk.platform.SharedLibraries;
import org.wego.kiosk.platform.StartupTrace;
import org.wego.kiosk.screens.LoadedPack;
import org.wego.kiosk.shell.Devices;
import org.wego.kiosk.sound.AudioOutput;
import org.wego.kiosk.sound.QueuedTonePlayer;
import org.wego.kiosk.sound.SilentTonePlayer;
import org.wego.kiosk.sound.SoundServer;
import org.wego.kiosk.speech.AudibleSpeaker;
import org.wego.kiosk.speech.QueueSpeaker;
import org.wego.kiosk.speech.SilentSpeaker;
import org.wego.kiosk.speech.Speaker;
import org.wego.kiosk.speech.SpeechEngine;
import org.wego.kiosk.speech.SpeechEngineDetector;
import org.wego.kiosk.time.Scheduler;

/** Runs a lobby from its first screen to its end. */
final class LobbyApp {

    /** The self-test is not urgent and reads many files, so it waits until the start is over. */
    private static final Duration BEFORE_SELF_TEST = Duration.ofSeconds(10);
    /** What was shown before a restart is kept elsewhere. */
    private static final Duration BEFORE_ALERTS = Duration.ofSeconds(1);
    /** The counts of use begin as soon as the start is over, but are no part of it. */
    private static final Duration BEFORE_COUNTING = Duration.ofSeconds(3);
    /** Nor is the link, which loads a library; a moment later, so that both do not share one. */
    private static final Duration BEFORE_LINK = Duration.ofSeconds(11);

    private final LobbySettings settings;
    private final StateFolder state;
    private final ScreenBounds place;
    private final Runnable onScreen;
    private final PackLifecycle lifecycle;
    private final LobbyMonitor monitor;
    private final StartupTrace startupTrace;
    private final LobbyEmergencies emergencies;
    private final ShutdownSignal shutdown = new ShutdownSignal();
    private final PinVault vault;
    private final Clock clock = Clock.systemUTC();
    private final Scheduler scheduler;
    private final AudioOutput output = AudioOutput.ofTheMachine();
    private final Optional<SpeechEngine> machine = SpeechEngineDetector.find(System.getProperty("os.name"),
            System.getenv());
    private final CallLines callLines;
    private final AtomicReference<Optional<LobbyLinking>> linking = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<UsageCounting>> counting = new AtomicReference<>(Optional.empty());
    /** Closed at the end: a speech engine is a separate process and would continue to speak. */
    private final AtomicReference<Speaker> speaker = new AtomicReference<>(new SilentSpeaker());

    LobbyApp(LobbySettings settings, ScreenBounds place, StateFolder state, PackLifecycle lifecycle,
            LobbyMonitor monitor,
            StartupTrace startupTrace, Runnable shown, LobbyEmergencies emergencies) {
        this.onScreen = shown;
        this.emergencies = emergencies;
        this.scheduler = emergencies.scheduler();
        this.callLines = new CallLines(scheduler, clock);
        this.settings = settings;
        this.state = state;
        this.place = place;
        this.lifecycle = lifecycle;
        this.monitor = monitor;
        this.startupTrace = startupTrace;
        this.vault = new PinVault(state, new StrictJson(), System::nanoTime);
    }

    /** Shows a pack and its successors until the lobby ends; returns the exit code. */
    int show(PackResult result) {
        Platform.runLater(() -> begin(new SimpleObjectProperty<>(result)));
        // Runs while the screen is built, which takes longer.
        lifecycle.begin();
        shutdown.installShutdownHook();
        int code = shutdown.await();
        counting.get().ifPresent(UsageCounting::close);
        if (code == ExitCode.FAULTS) {
            // The content on the screen may have caused the crash: its pending start is kept.
            lifecycle.close();
        } else {
            linking.get().ifPresent(LobbyLinking::close);
            callLines.close();
            lifecycle.leave();
        }
        emergencies.close();
        speaker.get().close();
        return code;
    }

    /** All resources are released; lets JavaFX exit, which may be waiting in a shutdown hook. */
    void shutDown() {
        shutdown.done();
        Platform.exit();
    }

    private void begin(ObjectProperty<PackResult> shown) {
        startupTrace.reached("ready to show");
        emergencies.refresh();
        var crashPolicy = new CrashPolicy(System::nanoTime, () -> shutdown.exit(ExitCode.FAULTS));
        Thread.currentThread().setUncaughtExceptionHandler(crashPolicy);
        var window = new LobbyWindow(settings, shown, clock, scheduler, this::equipment,
                () -> shutdown.exit(ExitCode.DONE),
                new StaffAccessAdapter(vault, lifecycle, monitor, shutdown).access(), emergencies.current());
        var scene = window.show(place);
        onScreen.run();
        startupTrace.reached("window");
        startupTrace.watch(scene);
        crashPolicy.shown(window::startOver);
        monitor.watch(scene);
        new PanelMonitor(System.getenv(), window.waking()::setDark).begin();
        window.follow(shown, lifecycle, PackLifecycle.POLL_INTERVAL);
        shown.subscribe((before, now) -> monitor.changed());
        monitor.watchEmergencies(emergencies.desk());
        scheduler.after(BEFORE_ALERTS, () -> monitor.executor().execute(() -> emergencies.watch(settings)));
        if (settings.countsUse() && !settings.rehearsal()) {
            scheduler.after(BEFORE_COUNTING, () -> count(shown, window));
        }
        scheduler.after(BEFORE_SELF_TEST, () -> startSelfTest(shown.get(), scene.getWindow()));
        scheduler.after(BEFORE_LINK, () -> monitor.executor().execute(() -> link(window)));
    }

    private void link(LobbyWindow window) {
        settings.broker().ifPresentOrElse(broker -> {
            var linked = LobbyLinking.begin(broker, settings, lifecycle, monitor, window, emergencies.desk());
            linking.set(Optional.of(linked));
            callLines.use(linked.calls());
        }, () -> {
            monitor.watchCalls(callLines::trouble);
            callLines.useFolder(settings.overlay(), settings.state(), System.getenv(),
                    new LobbyCards(() -> new LobbyGlass(window), Platform::runLater));
        });
    }

    private void count(ObjectProperty<PackResult> shown, LobbyWindow window) {
        var counts = new UsageCounting(state, clock, scheduler, monitor.executor());
        counting.set(Optional.of(counts));
        // After the window, which then shows the pack.
        shown.subscribe(_ -> counts.follow(window.running()));
    }

    private Devices equipment(LoadedPack show) {
        var declared = settings.equipment();
        speaker.set(Optional.of(show).filter(_ -> declared.hasVoice())
                .flatMap(shown -> shown.voice().engine(machine, output))
                .<Speaker>map(engine -> new AudibleSpeaker(new QueueSpeaker(engine), this::isAudible))
                .orElseGet(SilentSpeaker::new));
        return new Devices(speaker.get(), declared.hasSound() ? new QueuedTonePlayer(output) : new SilentTonePlayer(),
                settings.keys(), callLines.calls());
    }

    /** Where Java finds no sound device, a speech engine may still reach the sound server, as a separate program. */
    private boolean isAudible() {
        return output.isThere() || SoundServer.isRunning(System.getenv());
    }

    private void startSelfTest(PackResult result, Window window) {
        var panel = DisplayInfo.of(place.screen());
        var gap = settings.fullScreen() ? place.gap(window) : Optional.<String>empty();
        boolean touch = Platform.isSupported(ConditionalFeature.INPUT_TOUCH);
        monitor.executor().execute(() -> monitor.selfTestFinished(selfTest(result, panel, gap, touch)));
    }

    private List<SelfTestItem> selfTest(PackResult result, DisplayInfo panel, Optional<String> gap,
            boolean touch) {
        var test = new StartSelfTest(output, lang -> machine.filter(voice -> voice.speaks(lang)).isPresent(), panel,
                settings.display(), gap, settings.equipment(), touch, clock,
                SharedLibraries.ofLinux(System.getenv()));
        return switch (result) {
            case PackResult.Accepted accepted -> test.run(accepted);
            case PackResult.Refused refused -> test.run(refused);
        };
    }
}
