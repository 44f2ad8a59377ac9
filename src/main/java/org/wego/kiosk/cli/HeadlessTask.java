// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.wego.kiosk.content.PackFolder;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.DisplayProbe;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.HeadlessJvm;
import picocli.CommandLine.Model.CommandSpec;

/** Runs work on the screens of a content pack that needs JavaFX but no display. */
final class HeadlessTask {

    /** The work, which runs in the process without a display. */
    @FunctionalInterface
    interface RenderingWork {

        /**
         * Does the work.
         *
         * @return the exit code
         * @throws IOException when a file cannot be written
         * @throws CommandException when the work cannot be done
         */
        int on(PackResult.Accepted pack) throws IOException, CommandException;
    }

    private final CommandSpec spec;

    HeadlessTask(CommandSpec spec) {
        this.spec = spec;
    }

    /**
     * Runs work in a process that needs no display.
     *
     * @param name of the option that names the pack, followed by a space; empty for an argument
     * @param pack the folder of the content pack; empty: the bundled one
     * @return the exit code of the work
     * @throws CommandException when the work cannot start or fails
     */
    int run(String name, Optional<Path> pack, RenderingWork work) throws IOException, CommandException {
        var obstacle = DisplayProbe.fontObstacle();
        if (obstacle.isPresent()) {
            throw new CommandException(ExitCode.NO_DISPLAY, obstacle.get());
        }
        PackFolder.require(name, pack);
        if (!HeadlessJvm.isThis()) {
            return HeadlessJvm.run(spec.commandLine().getParseResult().originalArgs());
        }
        return switch (new Packs().open(Packs.source(pack))) {
            case PackResult.Refused refused -> throw new CommandException(ExitCode.PROBLEMS,
                    String.join(System.lineSeparator(), refused.errorLines()));
            case PackResult.Accepted accepted -> work.on(accepted);
        };
    }
}
