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
import org.wego.kiosk.offscreen.HeadlessTour;
import org.wego.kiosk.offscreen.PackSmokeTestProcess;
import org.wego.kiosk.ops.InstanceLock;
import org.wego.kiosk.ops.StateFolder;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.DisplayLossHandler;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.FxRuntime;
import org.wego.kiosk.platform.FxScheduler;
import org.wego.kiosk.platform.FxStartup;
import org.wego.kiosk.platform.Monitors;
import org.wego.kiosk.platform.ScreenChoice;
import org.wego.kiosk.platform.StartupTrace;
import org.wego.kiosk.screens.KnownDestinations;

/** Runs the lobby from its options to the closing of its window. */
public final class Lobby {

    private static final Logger LOG = System.getLogger(Lobby.class.getName());

    private final LobbyOptions options;
    private final FxStartup startup;
    private final StartupTrace startupTrace;
    private final PrintStream err = System.err;

    public Lobby(LobbyOptions options, FxStartup startup, StartupTrace startupTrace) {
        this.options = options;
        this.startup = startup;
        this.startupTrace = startupTrace;
    }

    /**
     * Runs the lobby and returns its exit code.
     *
     * @throws CommandException when the lobby cannot be opened with these options
     */
    public int run() throws CommandException {
        startupTrace.reached("options");
        if (options.traceStart()) {
            startupTrace.printTo(err);
        }
        var settings = settings();
        settings.display().flatMap(DisplayProfile::mountingProblem)
                .ifPresent(fault -> LOG.log(Level.WARNING, "{0}", fault));
        var state = new StateFolder(settings.state());
        state.make().ifPresent(why -> LOG.log(Level.WARNING, "{0}", why));
        return switch (InstanceLock.take(state, ProcessHandle.current().pid())) {
            case InstanceLock.Answer.HeldElsewhere(var words) ->
                throw new CommandException(ExitCode.ALREADY_RUNNING, words);
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

    private LobbySettings settings() throws CommandException {
        try {
            return LobbySettings.of(options);
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private int run(LobbySettings settings, StateFolder state) throws CommandException {
        var releases = settings.releases().map(from -> FollowedReleases.of(from, settings.state(), Clock.systemUTC()));
        var progress = new CheckProgress();
        var emergencies = LobbyEmergencies.of(settings, new FxScheduler());
        var waiting = new CheckingWindow(startup, settings, emergencies);
        progress.watch(waiting);
        progress.watch(new ConsoleProgress(err));
        var lifecycle = PackLifecycle.of(settings.pack(), settings.overlay(), settings.state(),
                new PackSmokeTestProcess(progress), Clock.systemUTC(), progress, releases);
        startupTrace.reached("settings");
        // From here on, messages go to its log file.
        try (var monitor = new LobbyMonitor(state, lifecycle, Clock.systemUTC(), System.getenv())) {
            var result = lifecycle.choose();
            progress.unwatch();
            return waiting.isLeft() ? ExitCode.DONE
                    : run(settings, state, lifecycle, monitor, result, waiting,
                            emergencies);
        }
    }

    private int run(LobbySettings settings, StateFolder state, PackLifecycle lifecycle, LobbyMonitor monitor,
            PackResult result,
            CheckingWindow waiting, LobbyEmergencies emergencies) throws CommandException {
        startupTrace.reached("content");
        if (!settings.fullScreen() && !lifecycle.refusals().isEmpty()) {
            throw CommandException.usage(String.join(System.lineSeparator(), lifecycle.refusals()));
        }
        if (result instanceof PackResult.Accepted accepted && lifecycle.isAsAsked()) {
            var error = optionError(settings, accepted);
            if (error.isPresent()) {
                throw CommandException.usage(error.get());
            }
        }
        var obstacle = startup.obstacle();
        if (obstacle.isPresent()) {
            return HeadlessTour.isWanted() && !settings.fullScreen() ? takeScreenshots(settings, obstacle.get())
                    : failed(obstacle.get());
        }
        var place = place(settings);
        if (result instanceof PackResult.Refused(var problems) && lifecycle.refusals().isEmpty()) {
            LOG.log(Level.WARNING, "The content pack cannot be shown:");
            problems.stream().filter(Problem::isError).forEach(problem -> LOG.log(Level.WARNING, "{0}", problem));
        }
        DisplayLossHandler.note(lifecycle::displayEnded);
        var run = new LobbyApp(settings, place, state, lifecycle, monitor, startupTrace, waiting::close, emergencies);
        try {
            return run.show(result);
        } finally {
            run.shutDown();
        }
    }

    /** The bounds of the chosen screen. */
    private static ScreenBounds place(LobbySettings settings) throws CommandException {
        if (settings.screen().equals(ScreenChoice.PRIMARY)) {
            return ScreenBounds.PRIMARY;
        }
        var place = new ScreenBounds(settings.screen(), Monitors.names());
        var problem = FxRuntime.later(place::problem);
        if (problem.isPresent()) {
            throw new CommandException(ExitCode.NO_DISPLAY, problem.get());
        }
        return place;
    }

    /** Without a display, the build takes screenshots instead. */
    private int takeScreenshots(LobbySettings settings, String obstacle) throws CommandException {
        err.println(obstacle);
        return new HeadlessTour(settings.pack()).run();
    }

    private static int failed(String obstacle) throws CommandException {
        throw new CommandException(ExitCode.NO_DISPLAY, obstacle);
    }

    private static Optional<String> optionError(LobbySettings settings, PackResult.Accepted pack) {
        var content = pack.content();
        if (!KnownDestinations.has(content, settings.start())) {
            return Optional.of("--start " + DestinationPath.of(settings.start())
                    + ": the content pack does not have this destination");
        }
        var languages = content.manifest().languages().stream().map(language -> language.tag()).toList();
        return settings.lang().filter(lang -> !languages.contains(lang)).map(lang -> "--lang " + lang
                + ": the content pack has only " + join(languages));
    }

    private static String join(List<?> values) {
        return String.join(", ", values.stream().map(Object::toString).toList());
    }
}
