// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.io.PrintStream;
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

/** Runs reception's window from its options to its closing. */
public final class Desk {

    private final DeskOptions options;
    private final PrintStream err = System.err;
    /** It warns of a table in every typeface that it does not need; kept here, so that the level is kept. */
    private final Logger fonts = Logger.getLogger("org.apache.fontbox");

    public Desk(DeskOptions options) {
        this.options = options;
        fonts.setLevel(Level.SEVERE);
    }

    /**
     * The exit code.
     *
     * @throws CommandException when no window can be shown
     */
    public int run() throws CommandException {
        var lang = options.lang();
        PackFolder.require("--pack ", options.pack());
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
                case PackResult.Accepted accepted -> show(DeskContent.of(accepted, packs, live), live, lang);
            };
        }
    }

    private int show(DeskContent read, LiveContent live, Lang lang) throws CommandException {
        var closed = new CountDownLatch(1);
        FxRuntime.call(() -> {
            new DeskWindow(read, live, lang).show(closed::countDown);
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
