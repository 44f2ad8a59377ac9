// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.wego.kiosk.cli.CheckCommand;
import org.wego.kiosk.cli.CommandErrors;
import org.wego.kiosk.cli.DeskCommand;
import org.wego.kiosk.cli.FetchCommand;
import org.wego.kiosk.cli.FleetCommand;
import org.wego.kiosk.cli.KeysCommand;
import org.wego.kiosk.cli.LinkCommand;
import org.wego.kiosk.cli.LobbyCommand;
import org.wego.kiosk.cli.PinCommand;
import org.wego.kiosk.cli.PreviewCommand;
import org.wego.kiosk.cli.PublishCommand;
import org.wego.kiosk.cli.RecordingsCommand;
import org.wego.kiosk.cli.SayCommand;
import org.wego.kiosk.cli.StatusCommand;
import org.wego.kiosk.cli.StringsCommand;
import org.wego.kiosk.cli.TourCommand;
import org.wego.kiosk.cli.TrialCommand;
import org.wego.kiosk.cli.UsageCommand;
import org.wego.kiosk.platform.ErrorSummary;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.FxStartup;
import org.wego.kiosk.platform.StartupTrace;
import picocli.CommandLine;

/** Starts the program. Not an {@code Application}, so that Java does not look for JavaFX before {@code main}. */
public final class Launcher {

    private static final String PROGRAM = "wego-kiosk";
    private static final String LOBBY = "lobby";

    private Launcher() {}

    /**
     * Runs one command and exits with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        var startupTrace = new StartupTrace();
        startupTrace.reached("main");
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> System.err
                .println("The program failed in thread " + thread.getName() + ": " + ErrorSummary.of(thrown)));
        var startup = new FxStartup(startupTrace);
        if (opensLobby(args)) {
            startup.begin();
        }
        int code = execute(args, startup, startupTrace);
        startup.settle();
        System.exit(code);
    }

    private static int execute(String[] args, FxStartup startup, StartupTrace startupTrace) {
        if (args.length > 0 && args[0].equals(LOBBY)) {
            // Visitors wait for this command, so the others are not set up.
            return lobbyLine(startup, startupTrace).execute(Arrays.copyOfRange(args, 1, args.length));
        }
        return commandLine(startup, startupTrace).execute(args);
    }

    public static CommandLine lobbyLine(FxStartup startup, StartupTrace startupTrace) {
        return handled(new CommandLine(lobby(PROGRAM + " " + LOBBY, startup, startupTrace).spec()));
    }

    private static LobbyCommand lobby(String name, FxStartup startup, StartupTrace startupTrace) {
        return new LobbyCommand(name, "The screens that visitors touch.", startup, startupTrace);
    }

    /** Whether a command line most likely opens the lobby; only its parser knows for certain. */
    private static boolean opensLobby(String[] args) {
        var words = List.of(args);
        return (words.isEmpty() || words.getFirst().equals(LOBBY) || words.getFirst().startsWith("-"))
                && Collections.disjoint(words, List.of("-h", "--help", "-V", "--version"));
    }

    public static CommandLine commandLine() {
        var startupTrace = new StartupTrace();
        return commandLine(new FxStartup(startupTrace), startupTrace);
    }

    private static CommandLine commandLine(FxStartup startup, StartupTrace startupTrace) {
        var program = new LobbyCommand(PROGRAM,
                "An information kiosk for a lobby. Without a command it starts the lobby.", startup, startupTrace)
                .spec();
        var line = new CommandLine(program);
        line.addSubcommand(lobby(LOBBY, startup, startupTrace).spec());
        line.addSubcommand(new DeskCommand());
        line.addSubcommand(new CheckCommand());
        line.addSubcommand(new PreviewCommand());
        line.addSubcommand(new StringsCommand());
        line.addSubcommand(new TourCommand());
        line.addSubcommand(new RecordingsCommand());
        line.addSubcommand(new SayCommand());
        line.addSubcommand(new TrialCommand());
        line.addSubcommand(new StatusCommand());
        line.addSubcommand(new UsageCommand());
        line.addSubcommand(new PinCommand());
        line.addSubcommand(new KeysCommand());
        line.addSubcommand(new PublishCommand());
        line.addSubcommand(new FetchCommand());
        line.addSubcommand(new LinkCommand());
        line.addSubcommand(new FleetCommand());
        line.addSubcommand(new CommandLine.HelpCommand());
        return handled(line);
    }

    /** Adds what every command shares: reading values, reporting failures and listing exit codes. */
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
