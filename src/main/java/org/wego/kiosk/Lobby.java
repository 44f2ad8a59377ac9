// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.ops.InstanceLock;
import org.wego.kiosk.ops.StateFolder;
import org.wego.kiosk.pack.PackResult;

/** Runs the lobby from its options to the closing of its window. */
final class Lobby {

    private static final Logger LOG = System.getLogger(Lobby.class.getName());

    private final LobbyOptions options;
    private final Toolkit toolkit;
    private final StartTrace trace;
    private final PrintStream err = System.err;

    Lobby(LobbyOptions options, Toolkit toolkit, StartTrace trace) {
        this.options = options;
        this.toolkit = toolkit;
        this.trace = trace;
    }

    /** The exit code. */
    int run() {
        trace.reached("options");
        if (options.traceStart()) {
            trace.printTo(err);
        }
        LobbySettings settings;
        try {
            settings = LobbySettings.of(options);
        } catch (IOException | IllegalArgumentException e) {
            err.println(e.getMessage());
            return ExitCode.USAGE;
        }
        settings.display().flatMap(DisplayProfile::mountingFault)
                .ifPresent(fault -> LOG.log(Level.WARNING, "{0}", fault));
        var state = new StateFolder(settings.state());
        state.make().ifPresent(why -> LOG.log(Level.WARNING, "{0}", why));
        return switch (InstanceLock.take(state, ProcessHandle.current().pid())) {
            case InstanceLock.Answer.Held(var words) -> {
                err.println(words);
                yield ExitCode.PROBLEMS;
            }
            case InstanceLock.Answer.Impossible(var words) -> {
                LOG.log(Level.WARNING, "{0}", words);
                yield run(settings, state);
            }
            case InstanceLock.Answer.Taken(var lock) -> {
                try (lock) {
                    yield run(settings, state);
                }
            }
        };
    }

    private int run(LobbySettings settings, StateFolder state) {
        var life = PackLife.of(settings.pack(), settings.overlay(), settings.state(), new ChildTrial(),
                Clock.systemUTC());
        trace.reached("settings");
        var result = life.choose();
        trace.reached("content");
        if (result instanceof PackResult.Accepted accepted && life.isAsAsked()) {
            var mistake = mistake(settings, accepted);
            if (mistake.isPresent()) {
                err.println(mistake.get());
                return ExitCode.USAGE;
            }
        }
        var obstacle = toolkit.obstacle();
        if (obstacle.isPresent()) {
            err.println(obstacle.get());
            // Pictures are for whoever builds the program; a kiosk is started again until there is a display.
            return settings.fullScreen() ? ExitCode.PROBLEMS : new HeadlessTour(settings.pack()).run();
        }
        if (result instanceof PackResult.Refused(var problems)) {
            LOG.log(Level.WARNING, "The content pack cannot be shown:");
            problems.forEach(problem -> LOG.log(Level.WARNING, "{0}", problem));
        }
        var care = new LobbyCare(state, life, Clock.systemUTC(), System.getenv());
        var run = new LobbyRun(settings, state, life, care, trace);
        try (care) {
            return run.show(result);
        } finally {
            run.leave();
        }
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
