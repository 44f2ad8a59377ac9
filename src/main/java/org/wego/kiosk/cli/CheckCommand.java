// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wego.kiosk.content.PackFolder;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.desk.app.OrphanedChangeMessages;
import org.wego.kiosk.overlay.OverlaidPack;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.DefaultFolders;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists all problems of a content pack for its editor. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = {"Checks a content pack.",
                "Each problem is one line: error: FILE:LINE: POINTER: MESSAGE (HINT)",
                "The last line is a summary."})
public final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder of the pack (default: the bundled one).")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--overlay", paramLabel = "DIR",
            description = "Merges reception's changes from this folder (default: none).")
    private Optional<Path> overlay = Optional.empty();

    @Option(names = "--since", paramLabel = "DIR",
            description = "An earlier version of the pack: finds values that changed but kept their date (default: the"
                    + " bundled pack, for a version of it).")
    private Optional<Path> since = Optional.empty();

    @Mixin
    private final StateOptions place = new StateOptions();

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    @Option(names = "--json", description = "Prints one JSON document instead of lines.")
    private boolean json;

    @Option(names = "--warnings", description = "Lists the warnings instead of only counting them.")
    private boolean warnings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, CommandException {
        PackFolder.require("", folder);
        PackFolder.require("--since ", since);
        var packs = new Packs();
        var overlaid = overlaid(packs);
        var report = packs.report(overlaid.map(OverlaidPack::source).orElseGet(() -> Packs.source(folder)),
                Packs.source(since)).with(overlaid.map(OverlaidPack::staleDates).orElse(List.of()));
        boolean valid = report.isValid(strict);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(report.json());
        } else {
            report.lines(warnings, strict).forEach(out::println);
        }
        out.flush();
        return valid ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    /** The pack with the overlay, if one is named; prints a warning for each change that cannot be used. */
    private Optional<OverlaidPack> overlaid(Packs packs) throws IOException, CommandException {
        if (overlay.isEmpty()) {
            return Optional.empty();
        }
        var changes = overlay.get();
        var overlaid = packs.overlaid(Packs.source(folder), changes,
                place.folder().path().resolve(DefaultFolders.OVERLAY_CACHE));
        var err = spec.commandLine().getErr();
        overlaid.state().troubles(changes).forEach(trouble -> err.println("warning: " + trouble));
        if (Files.notExists(changes) && overlaid.state().damaged().isEmpty()) {
            err.println("warning: " + changes + ": there is no such folder (it is created when reception first saves)");
        }
        overlaid.misfits().forEach(misfit -> err.println("warning: " + OrphanedChangeMessages.of(misfit)));
        err.flush();
        return Optional.of(overlaid);
    }
}
