// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.wego.kiosk.call.DeskLine;
import org.wego.kiosk.call.folder.FolderCardDesk;
import org.wego.kiosk.call.folder.FolderDeskLine;
import org.wego.kiosk.config.KioskConfig;
import org.wego.kiosk.content.LiveContent;
import org.wego.kiosk.content.PackFolder;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.desk.calls.DeskCalls;
import org.wego.kiosk.desk.calls.DeskCalls.CallTime;
import org.wego.kiosk.desk.frame.DeskMemory;
import org.wego.kiosk.desk.linked.DeskLink;
import org.wego.kiosk.desk.linked.SentCorrections;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.overlay.OverlayFolder;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.DefaultFolders;
import org.wego.kiosk.platform.DisplayProbe;
import org.wego.kiosk.platform.ExitCode;
import org.wego.kiosk.platform.FxRuntime;
import org.wego.kiosk.platform.FxScheduler;
import org.wego.kiosk.platform.MachineName;
import org.wego.kiosk.platform.ProgramVersion;
import org.wego.kiosk.sound.AudioOutput;
import org.wego.kiosk.sound.QueuedTonePlayer;

/** Runs reception's window from its start until it is closed. */
public final class Desk {

    /** The key of the language of the window in what it remembers. */
    static final String LANGUAGE = "language";
    /** The name of the desk on a machine without a name. */
    private static final String NAMELESS = "desk";

    private final DeskOptions options;
    private final KioskConfig config;
    private final PrintStream err = System.err;
    /** FontBox warns of font tables that are not needed. A strong reference, so that the level is not lost. */
    private final Logger fontLogger = Logger.getLogger("org.apache.fontbox");

    /**
     * A desk that has not begun.
     *
     * @param options take precedence over the configuration
     */
    public Desk(DeskOptions options, KioskConfig config) {
        this.options = options;
        this.config = config;
        fontLogger.setLevel(Level.SEVERE);
    }

    /**
     * Shows the window, and returns the exit code once it is closed.
     *
     * @throws CommandException when no window can be shown, or an option is wrong
     */
    public int run() throws CommandException {
        var pack = options.pack().or(() -> config.pack().map(Path::of));
        PackFolder.require("--pack ", pack);
        var languages = languages();
        var preferences = DeskPreferences.ofThisUser();
        var lang = languages.choose(options.lang(), DeskPreferences.memory(preferences).get(LANGUAGE),
                Locale.getDefault());
        var obstacle = DisplayProbe.obstacle();
        if (obstacle.isPresent()) {
            throw new CommandException(ExitCode.NO_DISPLAY, obstacle.get());
        }
        var packs = new Packs();
        try (var live = new LiveContent(packs, Packs.source(pack), overlay(),
                Optional.of(DefaultFolders.state().resolve(DefaultFolders.OVERLAY_CACHE)))) {
            return switch (live.open()) {
                case PackResult.Refused refused -> {
                    refused.errorLines().forEach(err::println);
                    yield ExitCode.PROBLEMS;
                }
                case PackResult.Accepted accepted -> showLinked(links -> new DeskWindow(DeskContent.of(accepted, packs,
                        live), live, languages, preferences, new UsageFolders(config).reader(), links),
                        DeskPreferences.memory(preferences), lang, live.folder(), packs.id(live.pack()));
            };
        }
    }

    private Path overlay() {
        return options.namedOverlay().or(() -> config.overlay().map(Path::of)).orElseGet(DefaultFolders::overlay);
    }

    /** Shows a window until it is closed; with a link if the configuration names a broker. */
    private int showLinked(Function<DeskLinks, DeskWindow> windows, DeskMemory memory, Lang lang,
            OverlayFolder changes, Optional<String> packId) throws CommandException {
        if (config.broker().isEmpty()) {
            var desk = MachineName.of(System.getenv()).orElse(NAMELESS);
            var cards = FolderCardDesk.open(overlay(), desk, Clock.systemUTC());
            try {
                return showUntilClosed(windows, new DeskLinks(Optional.empty(),
                        Optional.of(calls(FolderDeskLine.open(overlay(), desk), desk, memory)), Optional.of(cards)),
                        lang);
            } finally {
                cards.leave();
            }
        }
        var broker = config.broker().get();
        var state = config.state().map(Path::of).orElseGet(DefaultFolders::state);
        var clock = Clock.systemUTC();
        try (var link = DeskLink.open(broker, state, ProgramVersion.current(), clock);
                var _ = SentCorrections.follow(changes, packId, link, clock)) {
            return showUntilClosed(windows, new DeskLinks(Optional.of(link),
                    Optional.of(calls(link.calls(), broker.unit(), memory))), lang);
        }
    }

    /** The calls that come over a line to a desk with a name. */
    private static DeskCalls calls(DeskLine line, String desk, DeskMemory memory) {
        return new DeskCalls(line, desk, new CallTime(Platform::runLater, new FxScheduler(), Clock.systemUTC(),
                System::nanoTime), new QueuedTonePlayer(AudioOutput.ofTheMachine()), memory);
    }

    private static int showUntilClosed(Function<DeskLinks, DeskWindow> windows, DeskLinks links, Lang lang)
            throws CommandException {
        try {
            return showUntilClosed(windows.apply(links), lang);
        } finally {
            links.calls().ifPresent(DeskCalls::leave);
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
