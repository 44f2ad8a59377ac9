// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Buttons;
import org.wego.kiosk.ui.Columns;
import org.wego.kiosk.ui.Frame;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.KeyGrid;
import org.wego.kiosk.ui.Texts;

/** The keys of a PIN, with a dot for each digit; the digits themselves are never shown nor said. */
final class PinPad extends StackPane {

    /** Where letters have their usual size there is room for larger keys. */
    private static final double ROOMY = 1.4;
    private static final int ACROSS = 3;
    private static final int ACROSS_WHERE_LOW = 5;

    private final Frame frame;
    private final Messages words;
    private final PinViewModel model;
    private final Label status;
    private final HBox dots = new HBox();
    private final List<Button> digits;
    private final Button erase;
    private final Button confirm;

    PinPad(Frame frame, Messages words, PinViewModel model, Runnable cancel) {
        this.frame = frame;
        this.words = words;
        this.model = model;
        status = Texts.label("", frame.scarce() ? "text-page-title" : "text-title");
        dots.getStyleClass().add("pin-dots");
        digits = IntStream.rangeClosed(0, 9).mapToObj(this::key).toList();
        erase = Buttons.outlined(frame, Icon.ERASE, words.get("pin.erase"), model::erase);
        confirm = Buttons.primary(frame, Icon.CHECK, words.get("pin.confirm"), model::confirm);
        var close = Buttons.outlined(frame, Icon.CLOSE, words.get("pin.cancel"), cancel);
        getChildren().add(frame.portrait() ? upright(close) : wide(close));
        setAlignment(Pos.CENTER);
        model.typedProperty().subscribe(() -> show());
        model.statusProperty().subscribe(() -> show());
        show();
    }

    private Region upright(Button close) {
        var column = column(status, dots, keys(), new Columns(3, frame.tightGap(), List.of(close, erase, confirm)));
        column.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(column, Pos.TOP_CENTER);
        return column;
    }

    private Region wide(Button close) {
        var left = column(status, dots, close);
        var right = column(keys(), new Columns(2, frame.tightGap(), List.of(erase, confirm)));
        var both = new HBox(frame.gap(), left, right);
        both.setAlignment(Pos.CENTER);
        both.setMaxHeight(USE_PREF_SIZE);
        for (var half : List.of(left, right)) {
            half.setPrefWidth(1);
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        return both;
    }

    private VBox column(Region... parts) {
        var column = new VBox(frame.large() ? frame.tightGap() : frame.gap(), parts);
        column.setAlignment(Pos.CENTER_LEFT);
        return column;
    }

    private Region keys() {
        var cells = new ArrayList<Region>(digits.subList(1, digits.size()));
        if (frame.tight()) {
            cells.add(digits.getFirst());
            return new Columns(ACROSS_WHERE_LOW, frame.tightGap(), cells);
        }
        cells.addAll(List.of(new Region(), digits.getFirst(), new Region()));
        return new Columns(ACROSS, frame.tightGap(), cells);
    }

    private Button key(int digit) {
        var key = KeyGrid.key(String.valueOf(digit), () -> model.type(digit));
        double height = Math.rint(frame.measures().keyHeight() * (frame.scarce() ? 1 : ROOMY));
        key.setMinHeight(height);
        key.setPrefHeight(height);
        return key;
    }

    private void show() {
        status.setText(sentence());
        boolean takes = model.takesDigits();
        boolean some = model.typedProperty().get() > 0;
        digits.forEach(digit -> digit.setDisable(!takes));
        erase.setDisable(!takes || !some);
        confirm.setDisable(!takes || !some);
        dots.getChildren().setAll(IntStream.range(0, model.typedProperty().get()).mapToObj(_ -> dot()).toList());
    }

    private String sentence() {
        return switch (model.statusProperty().get()) {
            case PinViewModel.Status.Asking() -> words.get("pin.ask");
            case PinViewModel.Status.Checking() -> words.get("pin.checking");
            case PinViewModel.Status.Wrong(var left) -> words.get("pin.wrong", left);
            case PinViewModel.Status.Shut(var left) -> words.get("pin.shut", left);
            case PinViewModel.Status.Failed() -> words.get("pin.failed");
        };
    }

    private static Region dot() {
        var dot = new Region();
        dot.getStyleClass().add("pin-dot");
        return dot;
    }
}
