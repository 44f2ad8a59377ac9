// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options of the lobby, as they stand on the command line.
 *
 * <p>They are declared in code, not by annotations as those of the other commands: a visitor waits for this one, and to
 * read annotations takes a tenth of a start.
 *
 * @param kiosk full screen, without a way out by the window
 * @param traceStart whether the steps to the first screen are told
 * @param rehearse whether every screen is shown once, and that is all
 * @param start the first screen
 * @param size of the window
 * @param lang of the first screen
 * @param pack the folder of another content pack
 * @param config the set-up of this kiosk, a file
 * @param overlay the folder of what reception changed
 * @param state the folder of what this kiosk keeps
 */
public record LobbyOptions(boolean kiosk, boolean traceStart, boolean rehearse, Optional<String> start,
        Optional<String> size,
        Optional<String> lang, Optional<String> pack, Optional<String> config, Optional<String> overlay,
        Optional<String> state) {

    /** Adds them to a command, with those that every command has. */
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

    /** Those that were given. */
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
