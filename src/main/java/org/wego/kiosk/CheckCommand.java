// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the editor of a content pack everything that is wrong with it. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = {"Checks a content pack.", "Each problem is one line: FILE:LINE: POINTER: MESSAGE (HINT)"})
final class CheckCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder of the pack (default: the bundled one).")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    @Option(names = "--json", description = "One JSON document instead of lines.")
    private boolean json;

    @Option(names = "--warnings", description = "Lists the warnings of a valid pack, too.")
    private boolean warnings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var report = new Packs().report(Packs.source(folder));
        boolean valid = report.isValid(strict);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(report.json());
        } else if (valid && !warnings) {
            out.println(report.closing());
        } else {
            report.lines().forEach(out::println);
        }
        out.flush();
        return valid ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
}
