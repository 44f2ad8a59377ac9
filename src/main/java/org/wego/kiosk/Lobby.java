// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.overlay.Overlay;
import org.wego.kiosk.overlay.OverlayFolder;
import org.wego.kiosk.overlay.OverlayWatch;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.shell.Equipment;
import org.wego.kiosk.sound.AudioOutput;
import org.wego.kiosk.sound.ToneSounds;
import org.wego.kiosk.speech.Engines;
import org.wego.kiosk.speech.QueueSpeaker;
import org.wego.kiosk.speech.SilentSpeaker;
import org.wego.kiosk.speech.Speaker;

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
        var live = new LiveContent(Packs.source(settings.pack()), Optional.of(
                new OverlayFolder(settings.overlay(), new StrictJson(), Clock.systemUTC())));
        var result = content(live);
        if (result instanceof PackResult.Accepted accepted) {
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
        return show(settings, live, result);
    }

    /** The content with the changes of reception; without them when they cannot be shown. */
    private static PackResult content(LiveContent live) {
        var reading = live.read();
        reading.overlay().problems().forEach(problem -> LOG.log(Level.WARNING, "{0}", problem));
        if (reading.result() instanceof PackResult.Refused(var problems) && !reading.overlay().isEmpty()) {
            LOG.log(Level.WARNING, "The content is shown without the changes of reception:");
            problems.forEach(problem -> LOG.log(Level.WARNING, "{0}", problem));
            return live.with(Overlay.NONE).result();
        }
        return reading.result();
    }

    private int show(LobbySettings settings, LiveContent live, PackResult result) {
        var closed = new CountDownLatch(1);
        var speaker = new CompletableFuture<Speaker>();
        Platform.startup(() -> {
            var window = new LobbyWindow(settings, result, Clock.systemUTC(), new FxTicker(), show -> {
                var equipment = equipment(show, settings);
                speaker.complete(equipment.speaker());
                return equipment;
            }, closed::countDown);
            window.show();
            live.watch(OverlayWatch.USUAL, now -> Platform.runLater(() -> window.renew(now.result())));
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        live.close();
        // An engine is a process of its own, which would go on speaking.
        speaker.getNow(new SilentSpeaker()).close();
        Platform.exit();
        return ExitCode.DONE;
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
