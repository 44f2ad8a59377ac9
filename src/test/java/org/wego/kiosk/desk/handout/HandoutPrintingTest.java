// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.print.JobState;
import org.wego.kiosk.print.Paper;
import org.wego.kiosk.print.PrintJob;
import org.wego.kiosk.print.PrintQueue;
import org.wego.kiosk.print.PrintQueues;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** Tests that the messages follow the job state that the queue reports. */
@FxTest
class HandoutPrintingTest {

    private final Queues queues = new Queues();
    private final HandoutDesk desk = open();

    /** Queues with prepared answers. */
    private static final class Queues implements PrintQueues {

        private List<PrintQueue> list = List.of(new PrintQueue("front", false, false),
                new PrintQueue("office", false, true));
        private Optional<String> trouble = Optional.empty();
        private final Deque<JobState> states = new ArrayDeque<>();
        private final List<String> submitted = new ArrayList<>();

        @Override
        public List<PrintQueue> list() throws IOException {
            fail();
            return list;
        }

        @Override
        public PrintJob submit(String queue, Path pdf, String title, Paper paper, int copies) throws IOException {
            fail();
            var head = new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1).substring(0, 5);
            submitted.add(String.join(" ", queue, title, paper.name(), Integer.toString(copies), head));
            return new PrintJob(queue, queue + "-1");
        }

        @Override
        public JobState state(PrintJob job) {
            return states.size() > 1 ? states.removeFirst() : states.getFirst();
        }

        private void fail() throws IOException {
            if (trouble.isPresent()) {
                throw new IOException(trouble.get());
            }
        }
    }

    @Test
    void queuesAreOfferedWithoutADefault() {
        ask();
        assertThat(offered()).containsExactly("front", "office (stopped)");
        queues.states.add(new JobState.Completed());
        print();
        assertThat(queues.submitted).containsExactly("front Directions A4 1 %PDF-");
        assertThat(Fx.get(desk::said)).isEqualTo("Printed on front. Pages: 1");
    }

    @Test
    void askingForThePrinterMovesNothing() {
        var before = Fx.get(() -> desk.bounds(desk.previewNode()));
        ask();
        assertThat(offered()).isNotEmpty();
        assertThat(Fx.get(() -> desk.bounds(desk.previewNode()))).isEqualTo(before);
    }

    /** The state of an older job does not hide the message of the newer one. */
    @Test
    void onlyTheLatestJobIsReported() {
        queues.states.add(new JobState.Pending());
        ask();
        print();
        queues.states.clear();
        queues.states.add(new JobState.Completed());
        Fx.run(() -> desk.lastPrinter = "office");
        ask();
        print();
        assertThat(Fx.get(desk::said)).isEqualTo("Printed on office. Pages: 1");
        queues.states.clear();
        queues.states.add(new JobState.Aborted());
        aSecondLater();
        assertThat(Fx.get(desk::said)).isEqualTo("Printed on office. Pages: 1");
    }

    @Test
    void aStateThatHasNotChangedHidesNoOtherMessage() {
        queues.states.addAll(List.of(new JobState.Pending(), new JobState.Pending(), new JobState.Completed()));
        ask();
        print();
        Fx.run(() -> desk.model.finish("Saved: way.pdf"));
        aSecondLater();
        assertThat(Fx.get(desk::said)).isEqualTo("Saved: way.pdf");
        aSecondLater();
        assertThat(Fx.get(desk::said)).isEqualTo("Printed on front. Pages: 1");
    }

    @Test
    void aPrintedSheetIsRememberedOnce() {
        queues.states.add(new JobState.Completed());
        ask();
        assertThat(desk.given).isEmpty();
        print();
        assertThat(desk.given).containsExactly(new HandoutContext.GivenSheet(new Handout.DirectionsHandout(),
                new Lang("en"), Paper.A4, true));
    }

    @Test
    void theLastPrinterIsPreferredToTheDefault() {
        queues.list = List.of(new PrintQueue("front", true, false), new PrintQueue("office", false, false));
        queues.states.add(new JobState.Completed());
        ask();
        assertThat(chosen()).isEqualTo("front (default)");
        Fx.run(() -> desk.press(KeyCode.ESCAPE, false));
        Fx.run(() -> desk.lastPrinter = "office");
        ask();
        assertThat(chosen()).isEqualTo("office");
        print();
        assertThat(desk.lastPrinter).isEqualTo("office");
        Fx.run(() -> desk.lastPrinter = "gone since");
        ask();
        assertThat(chosen()).isEqualTo("front (default)");
    }

    @Test
    void waitingPagesAreNotReportedAsPrinted() {
        queues.states.addAll(List.of(new JobState.Pending(), new JobState.Held(), new JobState.Completed()));
        ask();
        print();
        assertThat(Fx.get(desk::said)).isEqualTo("In the queue of front. Pages: 1");
        aSecondLater();
        assertThat(Fx.get(desk::said)).startsWith("Waiting: the queue of front is stopped.");
        aSecondLater();
        assertThat(Fx.get(desk::said)).isEqualTo("Printed on front. Pages: 1");
        assertThat(desk.later).as("no more queries").isEmpty();
    }

    @Test
    void aWaitingJobIsQueriedForOneMinute() {
        queues.states.add(new JobState.Pending());
        ask();
        print();
        int queries = 1;
        while (!desk.later.isEmpty()) {
            aSecondLater();
            queries++;
        }
        assertThat(queries).isEqualTo(60);
        assertThat(Fx.get(desk::said)).startsWith("Still waiting in the queue of front.");
    }

    @Test
    void anAbortedOrCancelledJobIsNotReportedAsPrinted() {
        queues.states.add(new JobState.Aborted());
        ask();
        print();
        assertThat(Fx.get(desk::said)).startsWith("Not printed: front gave up the job.");
        queues.states.clear();
        queues.states.add(new JobState.Canceled());
        ask();
        print();
        assertThat(Fx.get(desk::said)).startsWith("Not printed: the job was cancelled");
    }

    @Test
    void aRefusalIsShownWithTheMessageOfTheSystem() {
        queues.states.add(new JobState.Pending());
        ask();
        queues.trouble = Optional.of("lp: Destination \"front\" is not accepting jobs.");
        print();
        assertThat(Fx.get(desk::said)).isEqualTo(
                "Not printed: lp: Destination \"front\" is not accepting jobs.. Save as PDF instead.");
    }

    @Test
    void withoutCupsProgramsThePackageIsNamed() {
        queues.trouble = Optional.of("Cannot run program \"lpstat\"");
        Fx.run(() -> desk.press(KeyCode.P, true));
        work();
        assertThat(Fx.get(desk::said)).startsWith("Not printed: ").contains("lpstat", "cups-client", "PDF");
    }

    @Test
    void withoutAQueueAPdfIsOffered() {
        queues.list = List.of();
        Fx.run(() -> desk.press(KeyCode.P, true));
        work();
        assertThat(Fx.get(desk::said)).isEqualTo("No printer is set up on this machine. Save as PDF instead.");
    }

    private HandoutDesk open() {
        var opened = Fx.get(() -> new HandoutDesk(Contents.sample(), "en", Optional.of(queues)));
        WaitForAsyncUtils.waitForFxEvents();
        Fx.run(opened::layout);
        return opened;
    }

    private void ask() {
        Fx.run(() -> desk.press(KeyCode.P, true));
        work();
        Fx.run(desk::layout);
    }

    private void print() {
        Fx.run(() -> desk.scene().getRoot().lookupAll(".printer-choice .desk-action").stream().map(Button.class::cast)
                .filter(button -> button.getText().equals("Print")).findFirst().orElseThrow().fire());
        work();
    }

    private List<String> offered() {
        return Fx.get(() -> {
            var box = box();
            var before = box.getValue();
            var names = box.getItems().stream().map(queue -> {
                box.setValue(queue);
                desk.layout();
                return text(box);
            }).toList();
            box.setValue(before);
            return names;
        });
    }

    private String chosen() {
        return Fx.get(() -> text(box()));
    }

    private static String text(ComboBox<?> box) {
        return box.getButtonCell().getText();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PrintQueue> box() {
        var box = (ComboBox<PrintQueue>) desk.scene().getRoot().lookup(".printer-choice .combo-box");
        box.setValue(box.getValue());
        return box;
    }

    private void aSecondLater() {
        run(Fx.get(() -> desk.later.removeFirst()));
    }

    private void work() {
        run(Fx.get(() -> desk.background.removeFirst()));
    }

    private static void run(Runnable work) {
        CompletableFuture.runAsync(work).join();
        WaitForAsyncUtils.waitForFxEvents();
    }
}
