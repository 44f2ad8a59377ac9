// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.DefaultFolders;
import org.wego.kiosk.text.MessageCatalogue;
import picocli.CommandLine.Option;

/** The options of reception's window. */
public final class DeskOptions {

    @Option(names = "--pack", paramLabel = "DIR", description = "The folder of another content pack.")
    private Optional<Path> pack = Optional.empty();

    @Option(names = "--lang", paramLabel = "L",
            description = "The language of the window: en or ko (default: that of the system).")
    private Optional<String> lang = Optional.empty();

    @Option(names = "--overlay", paramLabel = "DIR",
            description = "The folder of reception's changes (default: this user's data folder).")
    private Optional<Path> overlay = Optional.empty();

    Optional<Path> pack() {
        return pack;
    }

    /**
     * The language of the window: that of {@code --lang}, else the system's, else English.
     *
     * @throws CommandException when the window is not translated into the language of {@code --lang}
     */
    Lang lang() throws CommandException {
        var languages = MessageCatalogue.DESK_LANGUAGES;
        if (lang.isPresent()) {
            return languages.stream().filter(known -> known.tag().equals(lang.get())).findFirst()
                    .orElseThrow(() -> CommandException.usage("--lang " + lang.get()
                            + ": reception's window is available in "
                            + String.join(", ", languages.stream().map(Lang::tag).toList())));
        }
        return languages.stream().filter(known -> known.tag().equals(Locale.getDefault().getLanguage())).findFirst()
                .orElse(languages.getFirst());
    }

    /** The overlay folder. */
    Path overlay() {
        return overlay.orElseGet(DefaultFolders::overlay);
    }
}
