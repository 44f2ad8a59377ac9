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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.print.PrintQueue;
import org.wego.kiosk.ui.Icon;

/** Asks for the printer and the number of copies, in a bar that covers the status. */
final class PrinterChoice {

    private static final int MAX_COPIES = 20;
    private static final double MIN_PRINTER = 90;

    private final HBox pane = new HBox();
    private final HandoutContext context;
    private Runnable begin = () -> {
    };

    PrinterChoice(HandoutContext context) {
        this.context = context;
        pane.getStyleClass().add("printer-choice");
        pane.setAlignment(Pos.CENTER_LEFT);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                hide();
                key.consume();
            }
        });
        // Enter in a closed list prints: Ctrl+P and Enter are all that the usual printer needs.
        pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof ComboBox<?> box && !box.isShowing()) {
                begin.run();
                key.consume();
            }
        });
        hide();
    }

    Region node() {
        return pane;
    }

    /**
     * Shows the bar.
     *
     * @param preferred the preselected queue
     * @param print receives the queue and the number of copies
     */
    void ask(List<PrintQueue> queues, PrintQueue preferred, BiConsumer<PrintQueue, Integer> print) {
        var printer = new ComboBox<PrintQueue>();
        printer.getItems().setAll(queues);
        printer.setCellFactory(_ -> new QueueCell());
        printer.setButtonCell(new QueueCell());
        printer.setValue(preferred);
        // In a narrow window the name of the printer gives way, not the buttons.
        printer.setMinWidth(MIN_PRINTER);
        var copies = new ComboBox<Integer>();
        copies.getItems().setAll(IntStream.rangeClosed(1, MAX_COPIES).boxed().toList());
        copies.setValue(1);
        begin = () -> {
            hide();
            print.accept(printer.getValue(), copies.getValue());
        };
        var go = DeskControls.primary(Icon.PRINT, context.text("desk.handout.print-now"), begin);
        var cancel = DeskControls.button(Icon.CLOSE, context.text("desk.handout.cancel"), this::hide);
        pane.getChildren().setAll(labelFor("desk.handout.printer", printer), printer,
                labelFor("desk.handout.copies", copies), copies, go, cancel);
        setShown(true);
        printer.requestFocus();
    }

    private void hide() {
        pane.getChildren().clear();
        setShown(false);
    }

    private void setShown(boolean shown) {
        pane.setVisible(shown);
    }

    private Node labelFor(String key, ComboBox<?> box) {
        box.getStyleClass().add("desk-combo");
        box.setAccessibleText(context.text(key));
        var label = new Label(context.text(key));
        label.getStyleClass().add("text-semibold");
        label.setLabelFor(box);
        label.setMinWidth(0);
        return label;
    }

    /** A cell with the name of a queue, marked if the queue is stopped or the default. */
    private final class QueueCell extends ListCell<PrintQueue> {

        @Override
        protected void updateItem(@Nullable PrintQueue queue, boolean empty) {
            super.updateItem(queue, empty);
            setText(empty || queue == null ? ""
                    : queue.isStopped() ? context.text("desk.handout.printer-stopped", queue.name())
                            : queue.isDefault() ? context.text("desk.handout.printer-default", queue.name())
                                    : queue.name());
        }
    }
}
