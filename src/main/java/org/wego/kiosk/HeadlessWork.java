// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;
import picocli.CommandLine.Model.CommandSpec;

/** Work on the screens of a content pack that needs JavaFX but no display. */
final class HeadlessWork {

    /** What is to be done in the process that has JavaFX without a display. */
    @FunctionalInterface
    interface Work {

        /**
         * Does it.
         *
         * @return the exit code
         * @throws IOException when a file cannot be written
         */
        int on(PackResult.Accepted pack) throws IOException;
    }

    private final CommandSpec spec;

    HeadlessWork(CommandSpec spec) {
        this.spec = spec;
    }

    /** The exit code of some work, or that of what stands in its way, which is told. */
    int run(Optional<Path> pack, Work work) throws IOException {
        var obstacle = Display.fontObstacle();
        if (obstacle.isPresent()) {
            return failed(List.of(obstacle.get()));
        }
        if (!HeadlessJvm.isThis()) {
            return HeadlessJvm.run(spec.commandLine().getParseResult().originalArgs());
        }
        return switch (new Packs().open(Packs.source(pack))) {
            case PackResult.Refused(var problems) -> failed(
                    problems.stream().filter(Problem::isError).map(Problem::toString).toList());
            case PackResult.Accepted accepted -> work.on(accepted);
        };
    }

    /** Tells why a command cannot do its work. */
    int failed(List<String> messages) {
        messages.forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        return ExitCode.USAGE;
    }
}
