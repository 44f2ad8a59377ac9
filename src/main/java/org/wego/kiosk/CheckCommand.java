// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wego.kiosk.pack.PackSource;
import org.wego.kiosk.pack.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the editor of a content pack everything that is wrong with it. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
        description = {"Checks a content pack.",
                "Each problem is one line: error: FILE:LINE: POINTER: MESSAGE (HINT)",
                "The last line says how it ended."})
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder of the pack (default: the bundled one).")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--overlay", paramLabel = "DIR",
            description = "With what reception changed put in (default: without).")
    private Optional<Path> overlay = Optional.empty();

    @Option(names = "--since", paramLabel = "DIR",
            description = "An earlier version of the pack: tells what was changed and kept its date (default: the"
                    + " bundled pack, for a version of it).")
    private Optional<Path> since = Optional.empty();

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    @Option(names = "--json", description = "One JSON document instead of lines.")
    private boolean json;

    @Option(names = "--warnings", description = "Lists the warnings, which are only counted otherwise.")
    private boolean warnings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws CommandFailure {
        PackFolder.require("", folder);
        PackFolder.require("--since ", since);
        var packs = new Packs();
        var report = packs.report(source(packs), Packs.source(since)).with(changedAtReception(packs));
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

    private List<Problem> changedAtReception(Packs packs) {
        return overlay.map(changes -> packs.overlaid(Packs.source(folder), changes).staleDates()).orElse(List.of());
    }

    /** The pack, with the overlay in it where one is named; what of that cannot be used or does not fit is told. */
    private PackSource source(Packs packs) {
        var pack = Packs.source(folder);
        if (overlay.isEmpty()) {
            return pack;
        }
        var overlaid = packs.overlaid(pack, overlay.get());
        var err = spec.commandLine().getErr();
        overlaid.state().damaged().forEach(problem -> err.println("warning: " + overlay.get() + "/" + problem));
        overlaid.misfits().forEach(misfit -> err.println("warning: " + MisfitWords.of(misfit)));
        err.flush();
        return overlaid.source();
    }
}
