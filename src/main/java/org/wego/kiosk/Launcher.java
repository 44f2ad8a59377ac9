// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Starts the program; no {@code Application} itself, so that Java does not look for JavaFX before {@code main}. */
public final class Launcher {

    private static final String PROGRAM = "wego-kiosk";
    private static final String LOBBY = "lobby";

    private Launcher() {}

    /**
     * Runs one command and ends with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        var trace = new StartTrace();
        trace.reached("main");
        var toolkit = new Toolkit(trace);
        if (opensLobby(args)) {
            toolkit.begin();
        }
        int code = execute(args, toolkit, trace);
        toolkit.settle();
        System.exit(code);
    }

    private static int execute(String[] args, Toolkit toolkit, StartTrace trace) {
        if (args.length > 0 && args[0].equals(LOBBY)) {
            // For the one command that a visitor waits for the others are not even set up.
            return lobbyLine(toolkit, trace).execute(Arrays.copyOfRange(args, 1, args.length));
        }
        return commandLine(toolkit, trace).execute(args);
    }

    static CommandLine lobbyLine(Toolkit toolkit, StartTrace trace) {
        return handled(new CommandLine(lobby(PROGRAM + " " + LOBBY, toolkit, trace).spec()));
    }

    private static LobbyCommand lobby(String name, Toolkit toolkit, StartTrace trace) {
        return new LobbyCommand(name, "The screens that visitors touch.", toolkit, trace);
    }

    /** Whether a command line will most likely open the lobby; the command itself says whether it does. */
    private static boolean opensLobby(String[] args) {
        var words = List.of(args);
        return (words.isEmpty() || words.getFirst().equals(LOBBY) || words.getFirst().startsWith("-"))
                && Collections.disjoint(words, List.of("-h", "--help", "-V", "--version"));
    }

    static CommandLine commandLine() {
        var trace = new StartTrace();
        return commandLine(new Toolkit(trace), trace);
    }

    private static CommandLine commandLine(Toolkit toolkit, StartTrace trace) {
        var program = new LobbyCommand(PROGRAM,
                "An information kiosk for a lobby. Without a command it starts the lobby.", toolkit, trace).spec();
        program.usageMessage().footerHeading("%nExit codes: 0 done, 1 problems were found, 2 the command line or a file"
                + " it names is wrong.%n");
        var line = new CommandLine(program);
        line.addSubcommand(lobby(LOBBY, toolkit, trace).spec());
        line.addSubcommand(new DeskCommand());
        line.addSubcommand(new CheckCommand());
        line.addSubcommand(new StringsCommand());
        line.addSubcommand(new TourCommand());
        line.addSubcommand(new RecordingsCommand());
        line.addSubcommand(new TrialCommand());
        line.addSubcommand(new StatusCommand());
        line.addSubcommand(new PinCommand());
        line.addSubcommand(new CommandLine.HelpCommand());
        return handled(line);
    }

    private static CommandLine handled(CommandLine line) {
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
