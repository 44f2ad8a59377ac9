// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.prefs.Preferences;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.wego.kiosk.desk.frame.DeskDialogs;
import org.wego.kiosk.desk.frame.SaveFileDialog;
import org.wego.kiosk.desk.frame.SaveFolder;
import org.wego.kiosk.desk.handout.Printers;
import org.wego.kiosk.desk.usage.UsageSource;
import org.wego.kiosk.platform.DocumentsFolder;
import org.wego.kiosk.platform.FileAttacher;
import org.wego.kiosk.platform.LinkOpener;
import org.wego.kiosk.platform.Mailer;
import org.wego.kiosk.print.CupsQueues;
import org.wego.kiosk.print.PrintQueues;
import org.wego.kiosk.print.SystemCommandLine;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.usage.UsageHistory;
import org.wego.kiosk.x11.DigitRow;

/** Provides the services of the real desktop: clipboard, mail, printers, dialogs and keyboard. */
final class DesktopEnvironment {

    private static final Logger LOG = System.getLogger(DesktopEnvironment.class.getName());
    /** The longest mail link: Windows cuts longer ones, Linux refuses an argument of 128 KB. */
    private static final int MAX_LINK_WINDOWS = 2000;
    private static final int MAX_LINK = 100_000;
    private static final String PRINTER = "printer";

    private final Runnable close;
    private final Optional<Supplier<UsageHistory>> usage;
    private final Preferences preferences;
    private final Executor background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("desk-work").factory());

    /**
     * A desktop environment.
     *
     * @param close closes the window
     * @param usage reads the usage counts of the lobbies; empty when there are none
     * @param preferences the preferences that store the last printer and the last folder
     */
    DesktopEnvironment(Runnable close, Optional<Supplier<UsageHistory>> usage, Preferences preferences) {
        this.close = close;
        this.usage = usage;
        this.preferences = preferences;
    }

    /**
     * The services of a window.
     *
     * @param words the texts of the dialogs
     */
    DeskServices services(Messages words) {
        var dialogs = new DeskDialogs(words);
        var mailer = new Mailer(DesktopEnvironment::copy, LinkOpener.ofSystem()::open, FileAttacher.ofSystem()::open,
                isWindows() ? MAX_LINK_WINDOWS : MAX_LINK, background, Platform::runLater);
        var folder = new SaveFolder(DeskPreferences.memory(preferences), DocumentsFolder.ofThisUser());
        return new DeskServices(System.getProperty("user.name"), DesktopEnvironment::copy, mailer,
                new SaveFileDialog(dialogs::pdf, dialogs::replace, folder, ".pdf")::choose, printers(), close,
                background, Platform::runLater, usage.map(read -> new UsageSource(read,
                        new SaveFileDialog(dialogs::csv, dialogs::replace, folder, ".csv")::choose, background,
                        Platform::runLater)),
                DesktopEnvironment::digitRow);
    }

    private static List<String> digitRow() {
        try {
            return DigitRow.texts(System.getenv()).orElse(List.of());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Cannot read the keyboard layout", e);
            return List.of();
        }
    }

    private Printers printers() {
        Optional<PrintQueues> queues = isWindows() ? Optional.empty()
                : Optional.of(new CupsQueues(new SystemCommandLine(Map.of())));
        return new Printers(queues, () -> Optional.ofNullable(preferences.get(PRINTER, null)),
                name -> preferences.put(PRINTER, name), Printers.systemDialog(),
                CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, background));
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
