// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.shell.Equipment;
import org.wego.kiosk.sound.AudioOutput;
import org.wego.kiosk.sound.ToneSounds;
import org.wego.kiosk.speech.Engines;
import org.wego.kiosk.speech.QueueSpeaker;
import org.wego.kiosk.speech.SilentSpeaker;
import org.wego.kiosk.speech.Speaker;
import org.wego.kiosk.staff.StaffAccess;

/** Runs the lobby from its options to the closing of its window. */
final class Lobby {

    private static final Logger LOG = System.getLogger(Lobby.class.getName());

    private final LobbyOptions options;
    private final PrintStream err = System.err;

    Lobby(LobbyOptions options) {
        this.options = options;
    }

    /** The exit code. */
    int run() {
        LobbySettings settings;
        try {
            settings = LobbySettings.of(options);
        } catch (IOException | IllegalArgumentException e) {
            err.println(e.getMessage());
            return ExitCode.USAGE;
        }
        settings.display().flatMap(DisplayProfile::mountingFault)
                .ifPresent(fault -> LOG.log(Level.WARNING, "{0}", fault));
        var life = PackLife.of(settings.pack(), settings.overlay(), settings.state(),
                new ChildTrial(),
                Clock.systemUTC());
        var result = life.choose();
        if (result instanceof PackResult.Accepted accepted && life.isAsAsked()) {
            var mistake = mistake(settings, accepted);
            if (mistake.isPresent()) {
                err.println(mistake.get());
                return ExitCode.USAGE;
            }
        }
        var obstacle = Display.obstacle();
        if (obstacle.isPresent()) {
            err.println(obstacle.get());
            return new HeadlessTour(settings.pack()).run();
        }
        if (result instanceof PackResult.Refused(var problems)) {
            LOG.log(Level.WARNING, "The content pack cannot be shown:");
            problems.forEach(problem -> LOG.log(Level.WARNING, "{0}", problem));
        }
        return show(settings, life, result);
    }

    private int show(LobbySettings settings, PackLife life, PackResult result) {
        var closed = new CountDownLatch(1);
        var speaker = new AtomicReference<Speaker>(new SilentSpeaker());
        var shown = new SimpleObjectProperty<>(result);
        var ticker = new FxTicker();
        var failed = new AtomicBoolean();
        life.begin();
        Platform.startup(() -> {
            var window = new LobbyWindow(settings, shown, Clock.systemUTC(), ticker, show -> {
                var equipment = equipment(show, settings);
                speaker.set(equipment.speaker());
                return equipment;
            }, closed::countDown, StaffAccess.none());
            try {
                window.show();
                new PackTurns(window, shown, life, ticker).begin();
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "The first screen cannot be shown; the next start shows another pack", e);
                failed.set(true);
                closed.countDown();
            }
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (failed.get()) {
            life.close();
        } else {
            life.leave();
        }
        // An engine is a process of its own, which would go on speaking.
        speaker.get().close();
        Platform.exit();
        return failed.get() ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private static Equipment equipment(PackShow show, LobbySettings settings) {
        var output = AudioOutput.ofTheMachine();
        var machine = Engines.find(System.getProperty("os.name"), System.getenv());
        var speaker = show.voice().engine(machine, output).<Speaker>map(QueueSpeaker::new)
                .orElseGet(SilentSpeaker::new);
        return new Equipment(speaker, new ToneSounds(output), settings.keys());
    }

    private static Optional<String> mistake(LobbySettings settings, PackResult.Accepted pack) {
        var content = pack.content();
        if (!Packs.has(content, settings.start())) {
            return Optional.of("--start " + DestinationPath.of(settings.start())
                    + ": the content pack has no such thing");
        }
        var languages = content.manifest().languages().stream().map(language -> language.tag()).toList();
        return settings.lang().filter(lang -> !languages.contains(lang)).map(lang -> "--lang " + lang
                + ": the content pack speaks " + join(languages));
    }

    private static String join(List<?> values) {
        return String.join(", ", values.stream().map(Object::toString).toList());
    }
}
