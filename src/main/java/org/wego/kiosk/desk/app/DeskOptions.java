// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.nio.file.Path;
import java.util.Optional;
import org.wego.kiosk.platform.DefaultFolders;
import picocli.CommandLine.Option;

/** The options of reception's window. */
public final class DeskOptions {

    @Option(names = "--pack", paramLabel = "DIR", description = "The folder of another content pack.")
    private Optional<Path> pack = Optional.empty();

    @Option(names = "--lang", paramLabel = "L",
            description = "The language of the window: en, ko or one of --strings (default: the last one, otherwise"
                    + " that of the system).")
    private Optional<String> lang = Optional.empty();

    @Option(names = "--strings", paramLabel = "DIR",
            description = "The folder of strings in other languages, such as de.properties (default: desk in this"
                    + " user's data folder).")
    private Optional<Path> strings = Optional.empty();

    @Option(names = "--overlay", paramLabel = "DIR",
            description = "The folder of reception's changes (default: this user's data folder).")
    private Optional<Path> overlay = Optional.empty();

    Optional<Path> pack() {
        return pack;
    }

    /** The language of {@code --lang}. */
    Optional<String> lang() {
        return lang;
    }

    /** The folder of {@code --strings}. */
    Optional<Path> namedStrings() {
        return strings;
    }

    /** The folder of the string files. */
    Path strings() {
        return strings.orElseGet(DefaultFolders::deskStrings);
    }

    /** The folder of {@code --overlay}. */
    Optional<Path> namedOverlay() {
        return overlay;
    }
}
