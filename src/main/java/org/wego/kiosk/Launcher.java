// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Starts the program; no {@code Application} itself, so that Java does not look for JavaFX before {@code main}. */
public final class Launcher {

    private Launcher() {}

    /**
     * Runs one command and ends with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        var line = new CommandLine(new KioskCommand());
        line.addSubcommand(new LobbyCommand());
        line.addSubcommand(new DeskCommand());
        line.addSubcommand(new CheckCommand());
        line.addSubcommand(new TourCommand());
        line.addSubcommand(new RecordingsCommand());
        line.addSubcommand(new StatusCommand());
        line.addSubcommand(new PinCommand());
        line.addSubcommand(new CommandLine.HelpCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Launcher::misused);
        line.setExecutionExceptionHandler(Launcher::failed);
        return line;
    }

    /** One line that says what is wrong; the whole help would hide it. */
    private static int misused(ParameterException e, String[] args) {
        var err = e.getCommandLine().getErr();
        err.println(e.getMessage() + ". More: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCode.USAGE;
    }

    /** A file that cannot be read or written is told in a line; anything else is a fault of the program. */
    private static int failed(Exception e, CommandLine line, ParseResult parsed) throws Exception {
        if (!(e instanceof IOException)) {
            throw e;
        }
        line.getErr().println(e.getMessage());
        line.getErr().flush();
        return ExitCode.PROBLEMS;
    }
}
