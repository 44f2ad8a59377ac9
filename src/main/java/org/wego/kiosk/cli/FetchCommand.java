// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.ProgramVersion;
import org.wego.kiosk.release.KeyFiles;
import org.wego.kiosk.release.ReleaseKey;
import org.wego.kiosk.release.fetch.FetchSetup;
import org.wego.kiosk.release.fetch.FetchState;
import org.wego.kiosk.release.fetch.FolderSource;
import org.wego.kiosk.release.fetch.HttpSource;
import org.wego.kiosk.release.fetch.ReleaseAddress;
import org.wego.kiosk.release.fetch.ReleaseFetcher;
import org.wego.kiosk.release.fetch.ReleaseSource;
import org.wego.kiosk.release.fetch.ReleaseStore;
import org.wego.kiosk.release.fetch.TransferLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fetches the newest signed release once. */
@Command(name = "fetch", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = {"Fetches the newest signed release of a content pack once, and prints each step.",
                "Ends with 0 when a newer release was stored, with 3 when there is none, with 1 when it was refused"
                        + " or could not be fetched."})
public final class FetchCommand implements Callable<Integer> {

    /** Of all lines about a download, so many at most. */
    private static final int STEPS = 10;

    @Option(names = "--from", required = true, paramLabel = "DIR|URL",
            description = "Where the releases are: a folder, or an address with https://.")
    private String from = "";

    @Option(names = "--key", required = true, paramLabel = "FILE",
            description = "A public key that is trusted; may be given several times.")
    private List<Path> keys = List.of();

    @Option(names = "--pack-id", paramLabel = "ID",
            description = "The id of the content pack (default: that of the first release).")
    private Optional<String> pack = Optional.empty();

    @Mixin
    private final StateOptions place = new StateOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, CommandException {
        var trusted = new ArrayList<ReleaseKey>();
        for (var key : keys) {
            trusted.add(KeyFiles.readPublic(key));
        }
        try (var source = source()) {
            var state = place.folder();
            var obstacle = state.make();
            if (obstacle.isPresent()) {
                throw CommandException.usage(obstacle.get());
            }
            var json = new StrictJson();
            var setup = new FetchSetup(trusted, pack, new Packs()::open, Clock.systemUTC(),
                    ProgramVersion.committed());
            var result = new ReleaseFetcher(setup, new ReleaseStore(state.path(), json), json)
                    .fetch(source, this::print);
            print(result);
            return switch (result) {
                case FetchState.Stored _ -> ExitCode.DONE;
                case FetchState.NothingNewer _ -> ExitCode.NOTHING_NEWER;
                case FetchState.RefusedRelease _,FetchState.NotFetched _ -> ExitCode.PROBLEMS;
            };
        }
    }

    private ReleaseSource source() throws CommandException {
        if (!ReleaseAddress.isAddress(from)) {
            return new FolderSource(Path.of(from));
        }
        try {
            return new HttpSource(ReleaseAddress.parse(from), TransferLimits.usual());
        } catch (IllegalArgumentException e) {
            throw CommandException.usage("--from " + from + ": " + e.getMessage());
        }
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
