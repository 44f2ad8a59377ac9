// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.content.PackFolder;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.DefaultFolders;
import org.wego.kiosk.platform.DisplayProbe;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.FxRuntime;

/** Runs reception's window from its start until it is closed. */
public final class Desk {

    /** The key of the language of the window in what it remembers. */
    static final String LANGUAGE = "language";

    private final DeskOptions options;
    private final PrintStream err = System.err;
    /** FontBox warns of font tables that are not needed. A strong reference, so that the level is not lost. */
    private final Logger fontLogger = Logger.getLogger("org.apache.fontbox");

    public Desk(DeskOptions options) {
        this.options = options;
        fontLogger.setLevel(Level.SEVERE);
    }

    /**
     * Shows the window, and returns the exit code once it is closed.
     *
     * @throws CommandException when no window can be shown, or an option is wrong
     */
    public int run() throws CommandException {
        PackFolder.require("--pack ", options.pack());
        var languages = languages();
        var preferences = DeskPreferences.ofThisUser();
        var lang = languages.choose(options.lang(), DeskPreferences.memory(preferences).get(LANGUAGE),
                Locale.getDefault());
        var obstacle = DisplayProbe.obstacle();
        if (obstacle.isPresent()) {
            throw new CommandException(ExitCode.NO_DISPLAY, obstacle.get());
        }
        var packs = new Packs();
        try (var live = new LiveContent(packs, Packs.source(options.pack()), options.overlay(),
                Optional.of(DefaultFolders.state().resolve(DefaultFolders.OVERLAY_CACHE)))) {
            return switch (live.open()) {
                case PackResult.Refused refused -> {
                    refused.errorLines().forEach(err::println);
                    yield ExitCode.PROBLEMS;
                }
                case PackResult.Accepted accepted -> showUntilClosed(
                        new DeskWindow(DeskContent.of(accepted, packs, live), live, languages, preferences), lang);
            };
        }
    }

    /** The languages of the window; prints what is missing or wrong in their files. */
    private StaffLanguages languages() throws CommandException {
        if (options.namedStrings().filter(folder -> !Files.isDirectory(folder)).isPresent()) {
            throw CommandException.usage("--strings " + options.strings() + ": there is no such folder");
        }
        var languages = StaffLanguages.in(options.strings());
        languages.problems().forEach(err::println);
        return languages;
    }

    private static int showUntilClosed(DeskWindow window, Lang lang) throws CommandException {
        var closed = new CountDownLatch(1);
        FxRuntime.call(() -> {
            window.show(lang, closed::countDown);
            return closed;
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return ExitCode.DONE;
    }
}
