// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Window;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.print.JobState;
import org.wego.kiosk.print.PrintJob;
import org.wego.kiosk.print.PrintQueue;
import org.wego.kiosk.print.PrintQueues;
import org.wego.kiosk.print.PrintResult;
import org.wego.kiosk.print.WriteResult;

/**
 * Prints pages, and says what the queue says about it: waiting, printed, given up.
 *
 * <p>Pages go to a queue as the same PDF file that is saved, so that paper and file have the same letters.
 */
final class HandoutPrinting {

    /** A queue is asked this often before it is left alone, about once a second. */
    private static final int MAX_QUESTIONS = 60;

    /**
     * What is printed.
     *
     * @param title in the list of the queue
     */
    record PrintOrder(Handout handout, Lang lang, List<HandoutPage> pages, String title) {}

    private final HandoutViewModel model;
    private final PdfExport saving;
    private final HandoutContext around;

    HandoutPrinting(HandoutViewModel model, PdfExport saving, HandoutContext around) {
        this.model = model;
        this.saving = saving;
        this.around = around;
    }

    /**
     * Looks for the printers, so that one can be chosen.
     *
     * @param window over which the dialog of the system is shown, where there are no queues to ask
     * @param choose gets the queues, of which there is at least one
     */
    void begin(Window window, List<HandoutPage> pages, Consumer<List<PrintQueue>> choose) {
        around.printers().queues().ifPresentOrElse(queues -> around.background().execute(() -> {
            try {
                var found = queues.list();
                Platform.runLater(() -> {
                    if (found.isEmpty()) {
                        model.say(around.say("desk.handout.no-printer"));
                    } else {
                        choose.accept(found);
                    }
                });
            } catch (IOException e) {
                say(refused("desk.handout.print-no-program", e));
            }
        }), () -> model.say(sentence(around.printers().dialog().apply(window, pages))));
    }

    /** The queue to begin with: the one that was used last, else that of the system, else the first. */
    PrintQueue preferred(List<PrintQueue> queues) {
        var last = around.printers().last().get();
        return queues.stream().filter(queue -> last.equals(Optional.of(queue.name()))).findFirst()
                .or(() -> queues.stream().filter(PrintQueue::isDefault).findFirst()).orElse(queues.getFirst());
    }

    /** Gives the pages to a queue. */
    void print(PrintQueue queue, int copies, PrintOrder order) {
        var queues = around.printers().queues().orElseThrow();
        around.printers().remember().accept(queue.name());
        if (!model.beginWriting()) {
            return;
        }
        around.background().execute(() -> {
            try {
                var file = Files.createTempFile("wego-kiosk", ".pdf");
                try {
                    submit(queues, queue, copies, order, file);
                } finally {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                say(refused("desk.handout.print-refused", e));
            }
        });
    }

    private void submit(PrintQueues queues, PrintQueue queue, int copies, PrintOrder order, Path file)
            throws IOException {
        switch (saving.write(order.handout(), order.lang(), order.pages(), file)) {
            case WriteResult.WriteDone _ -> follow(queues, queues.submit(queue.name(), file, order.title(),
                    order.pages().getFirst().paper(), copies), order.pages().size() * copies, 1);
            case WriteResult.WriteCancelled() -> say(around.say("desk.handout.print-cancelled"));
            case WriteResult.WriteFailed(_, var detail) -> throw new IOException(detail);
        }
    }

    private void follow(PrintQueues queues, PrintJob job, int pages, int question) {
        try {
            var state = queues.state(job);
            boolean last = question >= MAX_QUESTIONS;
            tell(question, switch (state) {
                case JobState.Completed() -> around.say("desk.handout.print-done", job.queue(), pages);
                case JobState.Aborted() -> around.say("desk.handout.print-aborted", job.queue());
                case JobState.Canceled() -> around.say("desk.handout.print-canceled", job.queue());
                case JobState.Gone() -> around.say("desk.handout.print-gone", job.queue());
                case JobState.Held() -> around.say("desk.handout.print-held", job.queue());
                case JobState.Pending() -> around.say(
                        last ? "desk.handout.print-waiting" : "desk.handout.print-sent", job.queue(), pages);
            });
            boolean ended = !(state instanceof JobState.Pending || state instanceof JobState.Held);
            if (!ended && !last) {
                around.printers().later().execute(() -> follow(queues, job, pages, question + 1));
            }
        } catch (IOException e) {
            say(refused("desk.handout.print-unknown", e));
        }
    }

    /** A file that is written meanwhile keeps its progress. */
    private void tell(int question, String sentence) {
        Platform.runLater(() -> {
            if (question == 1 || !(model.workProperty().get() instanceof HandoutViewModel.HandoutTask.Writing)) {
                model.say(sentence);
            }
        });
    }

    private void say(String sentence) {
        Platform.runLater(() -> model.say(sentence));
    }

    private String refused(String key, IOException e) {
        System.getLogger(HandoutPrinting.class.getName()).log(Level.WARNING, "not printed: {0}", e.getMessage());
        return around.say(key, String.valueOf(e.getMessage()));
    }

    private String sentence(PrintResult printed) {
        return switch (printed) {
            case PrintResult.Sent(int count) -> around.say("desk.handout.printed", count);
            case PrintResult.PrintCancelled() -> around.say("desk.handout.print-cancelled");
            case PrintResult.NoPrinter() -> around.say("desk.handout.no-printer");
            case PrintResult.PrintFailed(var detail) -> {
                System.getLogger(HandoutPrinting.class.getName()).log(Level.WARNING, detail);
                yield around.say("desk.handout.print-failed");
            }
        };
    }
}
