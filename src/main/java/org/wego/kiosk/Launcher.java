// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.wego.kiosk.cli.CheckCommand;
import org.wego.kiosk.cli.CommandErrors;
import org.wego.kiosk.cli.DeskCommand;
import org.wego.kiosk.cli.LobbyCommand;
import org.wego.kiosk.cli.PinCommand;
import org.wego.kiosk.cli.PreviewCommand;
import org.wego.kiosk.cli.RecordingsCommand;
import org.wego.kiosk.cli.SayCommand;
import org.wego.kiosk.cli.StatusCommand;
import org.wego.kiosk.cli.StringsCommand;
import org.wego.kiosk.cli.TourCommand;
import org.wego.kiosk.cli.TrialCommand;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.FaultWords;
import org.wego.kiosk.platform.StartTrace;
import org.wego.kiosk.platform.Toolkit;
import picocli.CommandLine;

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
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> System.err
                .println("The program failed in the thread " + thread.getName() + ": " + FaultWords.of(fault)));
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

    public static CommandLine lobbyLine(Toolkit toolkit, StartTrace trace) {
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

    public static CommandLine commandLine() {
        var trace = new StartTrace();
        return commandLine(new Toolkit(trace), trace);
    }

    private static CommandLine commandLine(Toolkit toolkit, StartTrace trace) {
        var program = new LobbyCommand(PROGRAM,
                "An information kiosk for a lobby. Without a command it starts the lobby.", toolkit, trace).spec();
        var line = new CommandLine(program);
        line.addSubcommand(lobby(LOBBY, toolkit, trace).spec());
        line.addSubcommand(new DeskCommand());
        line.addSubcommand(new CheckCommand());
        line.addSubcommand(new PreviewCommand());
        line.addSubcommand(new StringsCommand());
        line.addSubcommand(new TourCommand());
        line.addSubcommand(new RecordingsCommand());
        line.addSubcommand(new SayCommand());
        line.addSubcommand(new TrialCommand());
        line.addSubcommand(new StatusCommand());
        line.addSubcommand(new PinCommand());
        line.addSubcommand(new CommandLine.HelpCommand());
        return handled(line);
    }

    /** What every command shares: how it reads values, tells failures and lists its exit codes. */
    private static CommandLine handled(CommandLine line) {
        line.setCaseInsensitiveEnumValuesAllowed(true);
        listExitCodes(line);
        return CommandErrors.handledBy(line);
    }

    private static void listExitCodes(CommandLine line) {
        var codes = new LinkedHashMap<String, String>();
        ExitCode.table().forEach((code, meaning) -> codes.put(" " + code, meaning));
        line.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
        line.getSubcommands().values().forEach(Launcher::listExitCodes);
    }
}
