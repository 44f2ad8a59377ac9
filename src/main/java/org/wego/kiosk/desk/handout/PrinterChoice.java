// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.print.PrintQueue;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.Buttons;

/** Asks on which printer to print, and how many copies; above the preview, until it is answered. */
final class PrinterChoice {

    private static final int MAX_COPIES = 20;

    private final FlowPane pane = new FlowPane();
    private final ScreenLayout frame;
    private final HandoutContext around;

    PrinterChoice(ScreenLayout frame, HandoutContext around) {
        this.frame = frame;
        this.around = around;
        pane.getStyleClass().add("printer-choice");
        pane.setAlignment(Pos.CENTER_LEFT);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                hide();
                key.consume();
            }
        });
        hide();
    }

    Region node() {
        return pane;
    }

    /**
     * Asks.
     *
     * @param preferred the queue to begin with
     * @param print gets the queue and the number of copies
     */
    void ask(List<PrintQueue> queues, PrintQueue preferred, BiConsumer<PrintQueue, Integer> print) {
        var printer = new ComboBox<PrintQueue>();
        printer.getItems().setAll(queues);
        printer.setCellFactory(_ -> new QueueCell());
        printer.setButtonCell(new QueueCell());
        printer.setValue(preferred);
        var copies = new ComboBox<Integer>();
        copies.getItems().setAll(IntStream.rangeClosed(1, MAX_COPIES).boxed().toList());
        copies.setValue(1);
        var begin = Buttons.primary(frame, Icon.PRINT, around.say("desk.handout.print-now"), () -> {
            hide();
            print.accept(printer.getValue(), copies.getValue());
        });
        var cancel = Buttons.outlined(frame, Icon.CLOSE, around.say("desk.handout.cancel"), this::hide);
        begin.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        pane.getChildren().setAll(named("desk.handout.printer", printer), printer,
                named("desk.handout.copies", copies), copies, begin, cancel);
        show(true);
        printer.requestFocus();
    }

    private void hide() {
        pane.getChildren().clear();
        show(false);
    }

    private void show(boolean shown) {
        pane.setVisible(shown);
        pane.setManaged(shown);
    }

    private Node named(String key, ComboBox<?> box) {
        box.getStyleClass().add("desk-combo");
        box.setAccessibleText(around.say(key));
        var label = new Label(around.say(key));
        label.getStyleClass().add("text-semibold");
        label.setLabelFor(box);
        return label;
    }

    /** The name of a queue, and what is special about it. */
    private final class QueueCell extends ListCell<PrintQueue> {

        @Override
        protected void updateItem(@Nullable PrintQueue queue, boolean empty) {
            super.updateItem(queue, empty);
            setText(empty || queue == null ? ""
                    : queue.isStopped() ? around.say("desk.handout.printer-stopped", queue.name())
                            : queue.isDefault() ? around.say("desk.handout.printer-default", queue.name())
                                    : queue.name());
        }
    }
}
