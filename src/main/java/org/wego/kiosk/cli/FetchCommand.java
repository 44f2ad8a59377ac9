// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.ProgramVersion;
import org.wego.kiosk.release.fetch.FetchSetup;
import org.wego.kiosk.release.fetch.FetchState;
import org.wego.kiosk.release.fetch.ReleaseFetcher;
import org.wego.kiosk.release.fetch.ReleaseRollback;
import org.wego.kiosk.release.fetch.ReleaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fetches the newest signed release once. */
@Command(name = "fetch", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = {"Fetches the newest signed release of a content pack once, and prints each step.",
                "Ends with 0 when a newer release was stored, with 3 when there is none, with 1 when it was refused"
                        + " or could not be fetched.",
                "With --back, makes the release before the current one the current one again."})
public final class FetchCommand implements Callable<Integer> {

    /** Of all lines about a download, so many at most. */
    private static final int STEPS = 10;

    @Mixin
    private final FetchOptions options = new FetchOptions();

    @Option(names = "--back", description = "Goes back to the release before the current one, which is set aside.")
    private boolean back;

    @Mixin
    private final StateOptions place = new StateOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, CommandException {
        options.requireAll(!back);
        var state = place.folder();
        var obstacle = state.make();
        if (obstacle.isPresent()) {
            throw CommandException.usage(obstacle.get());
        }
        var json = new StrictJson();
        var store = new ReleaseStore(state.path(), json);
        return back ? goBack(store) : fetch(store, json);
    }

    private int fetch(ReleaseStore store, StrictJson json) throws IOException, CommandException {
        var setup = new FetchSetup(options.keys(), options.pack(), new Packs()::open, Clock.systemUTC(),
                ProgramVersion.committed());
        try (var source = options.source()) {
            var result = new ReleaseFetcher(setup, store, json).fetch(source, this::print);
            print(result);
            return switch (result) {
                case FetchState.Stored _ -> ExitCode.DONE;
                case FetchState.NothingNewer _ -> ExitCode.NOTHING_NEWER;
                case FetchState.RefusedRelease _,FetchState.NotFetched _ -> ExitCode.PROBLEMS;
            };
        }
    }

    private int goBack(ReleaseStore store) throws IOException {
        var earlier = new ReleaseRollback(store).goBack();
        spec.commandLine().getOut().println(earlier.map(release -> "current: " + release.manifest().name() + " in "
                + release.folder()).orElse("no earlier release is stored"));
        return earlier.isPresent() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private void print(FetchState state) {
        if (state instanceof FetchState.Downloading(int done, int of)
                && done < of && done * STEPS / of == (done - 1) * STEPS / of && done > 0) {
            return;
        }
        var out = spec.commandLine().getOut();
        out.println(state.line());
        out.flush();
    }
}
