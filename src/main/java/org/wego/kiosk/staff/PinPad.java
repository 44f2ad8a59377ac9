// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.ops.PinAnswer;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.FixedSizeLabel;
import org.wego.kiosk.ui.Icon;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.Buttons;
import org.wego.kiosk.ui.control.Columns;
import org.wego.kiosk.ui.control.KeyGrid;

/** The keys for a PIN, with a dot for each typed digit; the digits are neither shown nor read aloud. */
final class PinPad extends StackPane {

    /** The factor for larger keys, for which there is room at the usual text size. */
    private static final double ROOMY = 1.7;
    private static final int ACROSS = 3;
    private static final int ACROSS_WHERE_LOW = 5;

    private final ScreenLayout frame;
    private final Messages words;
    private final PinViewModel model;
    private final FixedSizeLabel status;
    /** The seconds at the start of the present lockout; 0 without one. */
    private long wait;
    private final HBox dots = new HBox();
    private final List<Button> digits;
    private final Button erase;
    private final Button confirm;

    PinPad(ScreenLayout frame, Messages words, PinViewModel model, Runnable cancel) {
        this.frame = frame;
        this.words = words;
        this.model = model;
        status = FixedSizeLabel.sizedFor(this::longest, () -> sentence(model.statusProperty().get()),
                frame.scarce() ? "text-page-title" : "text-title", "pin-status");
        dots.getStyleClass().add("pin-dots");
        digits = IntStream.rangeClosed(0, 9).mapToObj(this::key).toList();
        erase = action(Buttons.outlined(frame, Icon.ERASE, words.get("pin.erase"), model::erase));
        confirm = action(Buttons.primary(frame, Icon.CHECK, words.get("pin.confirm"), model::confirm));
        var close = action(Buttons.outlined(frame, Icon.CLOSE, words.get("pin.cancel"), cancel));
        getChildren().add(frame.portrait() ? portrait(close) : landscape(close));
        model.typedProperty().subscribe(() -> update());
        model.statusProperty().subscribe(() -> update());
        update();
    }

    /** The status has spare room below it, so that a longer text moves no key under a finger. */
    private Region portrait(Button close) {
        return column(status, spacer(), dots, keys(),
                new Columns(ACROSS, frame.tightGap(), List.of(close, erase, confirm)));
    }

    private Region landscape(Button close) {
        var left = column(status, dots, spacer(), close);
        var right = column(keys(), new Columns(2, frame.tightGap(), List.of(erase, confirm)));
        var both = new GridPane(frame.gap(), 0);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        both.getColumnConstraints().setAll(half, half);
        both.addRow(0, left, right);
        both.setMaxHeight(USE_PREF_SIZE);
        return both;
    }

    private static Region spacer() {
        var spacer = new Region();
        VBox.setVgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private VBox column(Region... parts) {
        return new VBox(frame.large() ? frame.tightGap() : frame.gap(), parts);
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
        key.getStyleClass().add("pin-key");
        return sized(key, frame.dimensions().keyHeight());
    }

    /** At the usual text size, the actions are as high as the keys. */
    private Button action(Button button) {
        return frame.scarce() ? button : sized(button, frame.controlHeight());
    }

    private Button sized(Button button, double minHeight) {
        double height = Math.rint(minHeight * (frame.scarce() ? 1 : ROOMY));
        button.setMinHeight(height);
        button.setPrefHeight(height);
        return button;
    }

    private void update() {
        wait = model.statusProperty().get() instanceof PinViewModel.Status.Denied(PinAnswer.LockedOut(var left))
                ? Math.max(wait, left.toSeconds())
                : 0;
        status.tick();
        boolean takes = model.takesDigits();
        boolean some = model.typedProperty().get() > 0;
        digits.forEach(digit -> digit.setDisable(!takes));
        erase.setDisable(!takes || !some);
        confirm.setDisable(!takes || !some);
        dots.getChildren().setAll(IntStream.range(0, model.typedProperty().get()).mapToObj(_ -> dot()).toList());
    }

    /** The status text with the longest number of seconds in the present lockout. */
    private String longest() {
        return sentence(wait > 0
                ? new PinViewModel.Status.Denied(new PinAnswer.LockedOut(Duration.ofSeconds(wait)))
                : model.statusProperty().get());
    }

    private String sentence(PinViewModel.Status said) {
        return switch (said) {
            case PinViewModel.Status.Asking() -> words.get("pin.ask");
            case PinViewModel.Status.Checking() -> words.get("pin.checking");
            case PinViewModel.Status.Denied(PinAnswer.Wrong(var left)) -> words.get("pin.wrong", left);
            case PinViewModel.Status.Denied(PinAnswer.LockedOut(var left)) -> words.get("pin.shut", left.toSeconds());
            case PinViewModel.Status.Failed() -> words.get("pin.failed");
        };
    }

    private static Region dot() {
        var dot = new Region();
        dot.getStyleClass().add("pin-dot");
        return dot;
    }
}
