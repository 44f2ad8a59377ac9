// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.wego.kiosk.print.PaperPrinter;
import org.wego.kiosk.print.PrintQueues;
import org.wego.kiosk.print.PrintResult;

/**
 * Access to the printers of the system.
 *
 * @param queues the print queues; empty on systems without CUPS
 * @param last the name of the last queue used; empty if none
 * @param remember stores the name of the queue used
 * @param dialog prints through the dialog of the system, for systems without queues; on the FX thread
 * @param later runs a task on the background thread after about a second, to query a job again
 */
public record Printers(Optional<PrintQueues> queues, Supplier<Optional<String>> last, Consumer<String> remember,
        BiFunction<Window, List<HandoutPage>, PrintResult> dialog, Executor later) {

    /** A function that prints through the dialog of the system. */
    public static BiFunction<Window, List<HandoutPage>, PrintResult> systemDialog() {
        var printer = new PaperPrinter();
        return (window, pages) -> printer.print(window, pages.getFirst().paper(),
                pages.stream().map(HandoutPage::node).toList());
    }
}
