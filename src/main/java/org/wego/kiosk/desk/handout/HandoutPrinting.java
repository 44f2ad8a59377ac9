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
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.print.JobState;
import org.wego.kiosk.print.PrintJob;
import org.wego.kiosk.print.PrintQueue;
import org.wego.kiosk.print.PrintQueues;
import org.wego.kiosk.print.PrintResult;
import org.wego.kiosk.print.WriteResult;

/**
 * Prints pages and reports the state of the print job: waiting, printed or failed.
 *
 * <p>A queue receives the same PDF file that can be saved, so that paper and file have the same letters.
 */
final class HandoutPrinting {

    /** The maximum number of state queries for a job, about one each second. */
    private static final int MAX_QUERIES = 60;

    /**
     * The pages to print.
     *
     * @param title the name of the print job
     */
    record PrintOrder(Handout handout, Lang lang, List<HandoutPage> pages, String title) {}

    private final HandoutViewModel model;
    private final PdfExport export;
    private final HandoutContext context;
    /** The job whose state is reported. Only the background thread uses it. */
    private @Nullable PrintJob latest;

    HandoutPrinting(HandoutViewModel model, PdfExport export, HandoutContext context) {
        this.model = model;
        this.export = export;
        this.context = context;
    }

    /**
     * Lists the print queues and lets the user choose one; without queues, opens the print dialog of the system.
     *
     * @param window the parent of the print dialog
     * @param choose receives the queues, at least one
     */
    void begin(Window window, List<HandoutPage> pages, Consumer<List<PrintQueue>> choose) {
        context.printers().queues().ifPresentOrElse(queues -> context.background().execute(() -> {
            try {
                var found = queues.list();
                Platform.runLater(() -> {
                    if (found.isEmpty()) {
                        model.finish(context.text("desk.handout.no-printer"));
                    } else {
                        choose.accept(found);
                    }
                });
            } catch (IOException e) {
                say(failureText("desk.handout.print-no-program", e));
            }
        }), () -> model.finish(sentence(context.printers().dialog().apply(window, pages))));
    }

    /** The preselected queue: the last one used, else the system's default, else the first. */
    PrintQueue preferred(List<PrintQueue> queues) {
        var last = context.printers().last().get();
        return queues.stream().filter(queue -> last.equals(Optional.of(queue.name()))).findFirst()
                .or(() -> queues.stream().filter(PrintQueue::isDefault).findFirst()).orElse(queues.getFirst());
    }

    /** Sends the pages to a queue. */
    void print(PrintQueue queue, int copies, PrintOrder order) {
        var queues = context.printers().queues().orElseThrow();
        context.printers().remember().accept(queue.name());
        if (!model.beginWriting()) {
            return;
        }
        context.given().accept(new HandoutContext.GivenSheet(order.handout(), order.lang(),
                order.pages().getFirst().paper(), true));
        context.background().execute(() -> {
            try {
                var file = Files.createTempFile("wego-kiosk", ".pdf");
                try {
                    submit(queues, queue, copies, order, file);
                } finally {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                say(failureText("desk.handout.print-refused", e));
            }
        });
    }

    private void submit(PrintQueues queues, PrintQueue queue, int copies, PrintOrder order, Path file)
            throws IOException {
        switch (export.write(order.handout(), order.lang(), order.pages(), file)) {
            case WriteResult.WriteDone _ -> {
                var job = queues.submit(queue.name(), file, order.title(), order.pages().getFirst().paper(), copies);
                latest = job;
                follow(queues, job, order.pages().size() * copies, 1, "");
            }
            case WriteResult.WriteCancelled() -> say(context.text("desk.handout.print-cancelled"));
            case WriteResult.WriteFailed(_, var detail) -> throw new IOException(detail);
        }
    }

    /** Reports changes of the state of a job until it ends, a newer job is submitted, or a minute has passed. */
    private void follow(PrintQueues queues, PrintJob job, int pages, int query, String before) {
        if (!job.equals(latest)) {
            return;
        }
        try {
            var state = queues.state(job);
            boolean last = query >= MAX_QUERIES;
            var sentence = switch (state) {
                case JobState.Completed() -> context.text("desk.handout.print-done", job.queue(), pages);
                case JobState.Aborted() -> context.text("desk.handout.print-aborted", job.queue());
                case JobState.Canceled() -> context.text("desk.handout.print-canceled", job.queue());
                case JobState.Gone() -> context.text("desk.handout.print-gone", job.queue());
                case JobState.Held() -> context.text("desk.handout.print-held", job.queue());
                case JobState.Pending() -> context.text(
                        last ? "desk.handout.print-waiting" : "desk.handout.print-sent", job.queue(), pages);
            };
            if (!sentence.equals(before)) {
                reportState(query, sentence);
            }
            boolean ended = !(state instanceof JobState.Pending || state instanceof JobState.Held);
            if (!ended && !last) {
                context.printers().later().execute(() -> follow(queues, job, pages, query + 1, sentence));
            }
        } catch (IOException e) {
            say(failureText("desk.handout.print-unknown", e));
        }
    }

    /** Reports the job state, unless a file is being written, whose progress stays visible. */
    private void reportState(int query, String sentence) {
        Platform.runLater(() -> {
            if (query == 1 || !(model.workProperty().get() instanceof HandoutViewModel.HandoutTask.Writing)) {
                model.finish(sentence);
            }
        });
    }

    private void say(String sentence) {
        Platform.runLater(() -> model.finish(sentence));
    }

    private String failureText(String key, IOException e) {
        System.getLogger(HandoutPrinting.class.getName()).log(Level.WARNING, "Cannot print a handout: {0}",
                e.getMessage());
        return context.text(key, String.valueOf(e.getMessage()));
    }

    private String sentence(PrintResult printed) {
        return switch (printed) {
            case PrintResult.Sent(int count) -> context.text("desk.handout.printed", count);
            case PrintResult.PrintCancelled() -> context.text("desk.handout.print-cancelled");
            case PrintResult.NoPrinter() -> context.text("desk.handout.no-printer");
            case PrintResult.PrintFailed(var detail) -> {
                System.getLogger(HandoutPrinting.class.getName()).log(Level.WARNING, detail);
                yield context.text("desk.handout.print-failed");
            }
        };
    }
}
