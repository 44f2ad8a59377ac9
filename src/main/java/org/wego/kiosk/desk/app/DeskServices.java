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
import org.wego.kiosk.platform.Mailer;
import org.wego.kiosk.print.PrintResult;

/**
 * What reception's window asks of the system around it.
 *
 * @param staff who works here, by name or initials
 * @param clipboard takes a text
 * @param mail begins e-mails
 * @param pdfPlace asks over a node where a PDF file of a name is to be saved; empty: nowhere
 * @param printers takes pages to a printer
 * @param close closes the window
 * @param background does what takes long, one piece after the other
 * @param window does what belongs on the thread of the window
 * @param digitRow what the ten keys above the letters of the keyboard type now without Shift; empty where that is not
 *        known
 */
public record DeskServices(String staff, Consumer<String> clipboard, Mailer mail,
        BiFunction<Node, String, Optional<Path>> pdfPlace, Printers printers, Runnable close, Executor background,
        Executor window, Supplier<List<String>> digitRow) {

    /** A system that does everything at once and keeps nothing: for pictures, on which nothing can be touched. */
    public static DeskServices still() {
        return new DeskServices("", _ -> {
        }, new Mailer(_ -> {
        }, _ -> false, 0, Runnable::run, Runnable::run), (_, _) -> Optional.empty(),
                new Printers(Optional.empty(), Optional::empty, _ -> {
                }, (_, _) -> new PrintResult.NoPrinter(), Runnable::run), () -> {
                }, Runnable::run, Runnable::run, List::of);
    }
}
