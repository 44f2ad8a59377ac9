// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.FileErrorMessages;

/** Creates and tests the folder of {@code --out} before the work begins. */
final class OutputFolder {

    private static final String OPTION = "--out";

    private OutputFolder() {}

    /**
     * Creates the folder if it is missing, and tests whether a file can be written there.
     *
     * @throws CommandException when the folder cannot be used
     */
    static void make(Path folder) throws CommandException {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".try", ""));
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /** The error for a file in the folder that cannot be written. */
    static CommandException failure(Path folder, IOException cause) {
        return new CommandException(ExitCode.USAGE, OPTION + " " + folder + ": " + FileErrorMessages.of(cause, folder)
                + " (name a folder that you may write to)", cause);
    }
}
