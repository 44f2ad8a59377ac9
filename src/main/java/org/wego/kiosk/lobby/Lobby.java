// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.offscreen.CheckProgress;
import org.wego.kiosk.offscreen.ChildTrial;
import org.wego.kiosk.offscreen.HeadlessTour;
import org.wego.kiosk.ops.InstanceLock;
import org.wego.kiosk.ops.StateFolder;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.platform.CommandFailure;
import org.wego.kiosk.platform.DisplayEnd;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.FxStart;
import org.wego.kiosk.platform.Monitors;
import org.wego.kiosk.platform.ScreenChoice;
import org.wego.kiosk.platform.StartTrace;
import org.wego.kiosk.platform.Toolkit;
import org.wego.kiosk.screens.Screens;

/** Runs the lobby from its options to the closing of its window. */
public final class Lobby {

    private static final Logger LOG = System.getLogger(Lobby.class.getName());

    private final LobbyOptions options;
    private final Toolkit toolkit;
    private final StartTrace trace;
    private final PrintStream err = System.err;

    public Lobby(LobbyOptions options, Toolkit toolkit, StartTrace trace) {
        this.options = options;
        this.toolkit = toolkit;
        this.trace = trace;
    }

    /**
     * The exit code.
     *
     * @throws CommandFailure when the lobby cannot be opened as it was asked for
     */
    public int run() throws CommandFailure {
        trace.reached("options");
        if (options.traceStart()) {
            trace.printTo(err);
        }
        var settings = settings();
        settings.display().flatMap(DisplayProfile::mountingFault)
                .ifPresent(fault -> LOG.log(Level.WARNING, "{0}", fault));
        var state = new StateFolder(settings.state());
        state.make().ifPresent(why -> LOG.log(Level.WARNING, "{0}", why));
        return switch (InstanceLock.take(state, ProcessHandle.current().pid())) {
            case InstanceLock.Answer.Held(var words) -> throw new CommandFailure(ExitCode.ALREADY_RUNNING, words);
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

    private LobbySettings settings() throws CommandFailure {
        try {
            return LobbySettings.of(options);
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private int run(LobbySettings settings, StateFolder state) throws CommandFailure {
        var progress = new CheckProgress();
        var waiting = new CheckingWindow(toolkit, settings);
        progress.watch(waiting);
        progress.watch(new ConsoleProgress(err));
        var life = PackLife.of(settings.pack(), settings.overlay(), settings.state(), new ChildTrial(progress),
                Clock.systemUTC(), progress);
        trace.reached("settings");
        // Its log takes what is told from here on.
        try (var care = new LobbyCare(state, life, Clock.systemUTC(), System.getenv())) {
            var result = life.choose();
            progress.unwatch();
            return waiting.isLeft() ? ExitCode.DONE : run(settings, state, life, care, result, waiting);
        }
    }

    private int run(LobbySettings settings, StateFolder state, PackLife life, LobbyCare care, PackResult result,
            CheckingWindow waiting) throws CommandFailure {
        trace.reached("content");
        if (!settings.fullScreen() && !life.nothing().isEmpty()) {
            throw CommandFailure.usage(String.join(System.lineSeparator(), life.nothing()));
        }
        if (result instanceof PackResult.Accepted accepted && life.isAsAsked()) {
            var mistake = mistake(settings, accepted);
            if (mistake.isPresent()) {
                throw CommandFailure.usage(mistake.get());
            }
        }
        var obstacle = toolkit.obstacle();
        if (obstacle.isPresent()) {
            return HeadlessTour.isWanted() && !settings.fullScreen() ? pictures(settings, obstacle.get())
                    : failed(obstacle.get());
        }
        var place = place(settings);
        if (result instanceof PackResult.Refused(var problems) && life.nothing().isEmpty()) {
            LOG.log(Level.WARNING, "The content pack cannot be shown:");
            problems.stream().filter(Problem::isError).forEach(problem -> LOG.log(Level.WARNING, "{0}", problem));
        }
        DisplayEnd.note(life::displayEnded);
        var run = new LobbyRun(settings, place, state, life, care, trace, waiting::close);
        try {
            return run.show(result);
        } finally {
            run.leave();
        }
    }

    /** Where the chosen screen is. */
    private static ScreenPlace place(LobbySettings settings) throws CommandFailure {
        if (settings.screen().equals(ScreenChoice.PRIMARY)) {
            return ScreenPlace.PRIMARY;
        }
        var place = new ScreenPlace(settings.screen(), Monitors.names());
        var fault = FxStart.later(place::fault);
        if (fault.isPresent()) {
            throw new CommandFailure(ExitCode.NO_DISPLAY, fault.get());
        }
        return place;
    }

    /** The build shows pictures where it cannot show a window. */
    private int pictures(LobbySettings settings, String obstacle) throws CommandFailure {
        err.println(obstacle);
        return new HeadlessTour(settings.pack()).run();
    }

    private static int failed(String obstacle) throws CommandFailure {
        throw new CommandFailure(ExitCode.NO_DISPLAY, obstacle);
    }

    private static Optional<String> mistake(LobbySettings settings, PackResult.Accepted pack) {
        var content = pack.content();
        if (!Screens.has(content, settings.start())) {
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
