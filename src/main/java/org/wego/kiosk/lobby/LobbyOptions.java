// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options of the lobby, as given on the command line.
 *
 * <p>They are declared in code, not by annotations like those of the other commands, because reading annotations takes
 * a tenth of the start-up time.
 *
 * @param kiosk whether the window is full screen and cannot be closed
 * @param traceStart whether the duration of each start-up step is printed
 * @param rehearse whether this is a training run: every screen is shown once
 * @param start the first screen
 * @param size of the window
 * @param lang of the first screen
 * @param pack the folder of another content pack
 * @param config the configuration file of this kiosk
 * @param overlay the folder of reception's changes
 * @param state the state folder
 */
public record LobbyOptions(boolean kiosk, boolean traceStart, boolean rehearse, Optional<String> start,
        Optional<String> size,
        Optional<String> lang, Optional<String> pack, Optional<String> config, Optional<String> overlay,
        Optional<String> state) {

    /** Adds them to a command, with the help and version options. */
    public static void declare(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true)
                .description("Show this help message and exit.").build());
        spec.addOption(OptionSpec.builder("-V", "--version").versionHelp(true)
                .description("Print version information and exit.").build());
        flag(spec, "Full screen; the window cannot be closed.", false, "--kiosk");
        flag(spec, "Prints the duration of each start-up step.", false, "--trace-start");
        flag(spec, "Shows every screen once and exits: records the AOT cache.", true, "--training-run", "--rehearse");
        value(spec, "--start", "DESTINATION",
                "The first screen: home, buses, line/n26, office/europe, ... (default: attract).");
        value(spec, "--size", "WxH", "The size of the window, for example 1080x1920.");
        value(spec, "--lang", "L", "The language of the first screen, for example ko.");
        value(spec, "--pack", "DIR", "The folder of another content pack.");
        value(spec, "--config", "FILE", "The configuration of this kiosk, a JSON file.");
        value(spec, "--overlay", "DIR", "The folder of reception's changes (default: this user's data folder).");
        value(spec, "--state", "DIR",
                "The state folder: status, PIN, log (default: this user's state folder).");
    }

    /** The options that were given. */
    public static LobbyOptions of(ParseResult parsed) {
        return new LobbyOptions(parsed.hasMatchedOption("--kiosk"), parsed.hasMatchedOption("--trace-start"),
                parsed.hasMatchedOption("--training-run"), text(parsed, "--start"), text(parsed, "--size"),
                text(parsed, "--lang"), text(parsed, "--pack"), text(parsed, "--config"), text(parsed, "--overlay"),
                text(parsed, "--state"));
    }

    private static void flag(CommandSpec spec, String description, boolean hidden, String... names) {
        spec.addOption(OptionSpec.builder(names).description(description).hidden(hidden).build());
    }

    private static void value(CommandSpec spec, String name, String label, String description) {
        spec.addOption(OptionSpec.builder(name).arity("1").type(String.class).paramLabel(label)
                .description(description).build());
    }

    private static Optional<String> text(ParseResult parsed, String name) {
        return Optional.ofNullable(parsed.matchedOptionValue(name, null));
    }
}
