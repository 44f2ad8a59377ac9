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
 * How pages get to a printer.
 *
 * @param queues the queues of the system; empty where it has none that can be asked
 * @param last the queue that was used last; empty when there is none
 * @param remember keeps the queue that is used
 * @param dialog prints by the dialog of the system, where there are no queues to ask; on the FX thread
 * @param later runs on the background thread after about a second, to ask a queue again
 */
public record Printers(Optional<PrintQueues> queues, Supplier<Optional<String>> last, Consumer<String> remember,
        BiFunction<Window, List<HandoutPage>, PrintResult> dialog, Executor later) {

    /** Prints through the dialog of the system. */
    public static BiFunction<Window, List<HandoutPage>, PrintResult> systemDialog() {
        var printer = new PaperPrinter();
        return (window, pages) -> printer.print(window, pages.getFirst().paper(),
                pages.stream().map(HandoutPage::node).toList());
    }
}
