// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.FileErrorMessages;

/** The folder that {@code --out} names, made and tried before the work, not after it. */
final class OutputFolder {

    private static final String OPTION = "--out";

    private OutputFolder() {}

    /**
     * Makes the folder where it is missing, and tries whether a file can be written there.
     *
     * @throws CommandException when it cannot be used
     */
    static void make(Path folder) throws CommandException {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".try", ""));
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /** A file in it could not be written. */
    static CommandException failure(Path folder, IOException cause) {
        return new CommandException(ExitCode.USAGE, OPTION + " " + folder + ": " + FileErrorMessages.of(cause, folder)
                + " (name a folder that you may write to)", cause);
    }
}
