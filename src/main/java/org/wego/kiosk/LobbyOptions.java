// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of the lobby, as they stand on the command line. */
final class LobbyOptions {

    @Option(names = "--kiosk", description = "Full screen, without a way out by the window.")
    private boolean kiosk;

    @Option(names = "--start", paramLabel = "DESTINATION",
            description = "The first screen: home, buses, line/n26, office/europe, ... (default: attract).")
    private Optional<String> start = Optional.empty();

    @Option(names = "--size", paramLabel = "WxH", description = "The size of the window, for example 1080x1920.")
    private Optional<String> size = Optional.empty();

    @Option(names = "--lang", paramLabel = "L", description = "The language of the first screen, for example ko.")
    private Optional<String> lang = Optional.empty();

    @Option(names = "--pack", paramLabel = "DIR", description = "The folder of another content pack.")
    private Optional<Path> pack = Optional.empty();

    @Option(names = "--config", paramLabel = "FILE", description = "The set-up of this kiosk, a JSON file.")
    private Optional<Path> config = Optional.empty();

    @Option(names = "--overlay", paramLabel = "DIR",
            description = "The folder of what reception changed (default: this user's data folder).")
    private Optional<Path> overlay = Optional.empty();

    @Option(names = "--state", paramLabel = "DIR",
            description = "The folder of what this kiosk keeps: status, PIN, log (default: this user's state folder).")
    private Optional<Path> state = Optional.empty();

    @Option(names = "--trace-start", description = "Prints how long each step to the first screen took.")
    private boolean traceStart;

    @Option(names = "--rehearse", hidden = true,
            description = "Shows every screen once and leaves: what a start cache is made of.")
    private boolean rehearse;

    boolean kiosk() {
        return kiosk;
    }

    boolean traceStart() {
        return traceStart;
    }

    boolean rehearse() {
        return rehearse;
    }

    Optional<String> start() {
        return start;
    }

    Optional<String> size() {
        return size;
    }

    Optional<String> lang() {
        return lang;
    }

    Optional<Path> pack() {
        return pack;
    }

    Optional<Path> overlay() {
        return overlay;
    }

    Optional<Path> state() {
        return state;
    }

    Optional<Path> config() {
        return config;
    }
}
