// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.wego.kiosk.desk.handout.Printers;
import org.wego.kiosk.desk.usage.UsageSource;
import org.wego.kiosk.platform.Mailer;
import org.wego.kiosk.print.PrintResult;

/**
 * The services of the desktop that reception's window uses.
 *
 * @param staff the name or initials of the user, recorded with each change
 * @param clipboard copies a text
 * @param mail opens e-mails
 * @param pdfPlace asks, in a dialog over a node, where to save a PDF file with a suggested name; empty if cancelled
 * @param printers prints pages
 * @param close closes the window
 * @param background runs long tasks, one at a time
 * @param window runs tasks on the FX thread
 * @param usage the usage counts of the lobbies; empty when there are none
 * @param digitRow the texts that the ten keys above the letters type without Shift; empty if unknown
 */
public record DeskServices(String staff, Consumer<String> clipboard, Mailer mail,
        BiFunction<Node, String, Optional<Path>> pdfPlace, Printers printers, Runnable close,
        Executor background, Executor window, Optional<UsageSource> usage, Supplier<List<String>> digitRow) {

    /** Services that run every task immediately and store nothing, for static pictures of the window. */
    public static DeskServices still() {
        return new DeskServices("", _ -> {
        }, new Mailer(_ -> {
        }, _ -> false, 0, Runnable::run, Runnable::run), (_, _) -> Optional.empty(),
                new Printers(Optional.empty(), Optional::empty, _ -> {
                }, (_, _) -> new PrintResult.NoPrinter(), Runnable::run), () -> {
                }, Runnable::run, Runnable::run, Optional.empty(), List::of);
    }
}
