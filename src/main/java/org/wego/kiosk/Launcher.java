// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import picocli.CommandLine;

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
        line.addSubcommand(new CommandLine.HelpCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }
}
