// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.typed.TypedMoment;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** Asks when somebody will be at reception again: a time is typed in the usual ways, or chosen. */
final class BackAtSheet {

    private static final int[] MINUTES = {10, 15, 30, 60};
    private static final int ROUND = 5;

    private final DeskState state;
    private final TypedMoment moments;
    private final TextField field = new TextField();
    private final Label understood = DeskControls.muted("");
    private final Button set;
    private final VBox sheet;

    /**
     * A question.
     *
     * @param answer gets the time
     * @param cancel closes the sheet
     */
    BackAtSheet(DeskState state, Consumer<LocalTime> answer, Runnable cancel) {
        this.state = state;
        moments = new TypedMoment(now().toLocalDate(), words());
        field.getStyleClass().add("desk-input");
        field.setPromptText(words().get("reception.back.prompt"));
        field.setAccessibleText(words().get("reception.back.title"));
        set = DeskControls.primary(Icon.CLOCK, words().get("reception.back.set"), () -> typed().ifPresent(answer));
        field.setOnAction(_ -> set.fire());
        field.textProperty().subscribe(this::follow);
        var quick = row();
        IntStream.of(MINUTES).forEach(minutes -> quick.getChildren().add(DeskControls.button(Icon.CLOCK, words().get(
                "reception.back.in", minutes), () -> choose(minutes))));
        var buttons = row();
        buttons.getChildren().setAll(set, DeskControls.button(Icon.CLOSE, words().get("reception.back.cancel"),
                cancel));
        sheet = new VBox(DeskControls.section(words().get("reception.back.title")), field, understood, quick, buttons);
        sheet.getStyleClass().add("desk-question");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
    }

    private static FlowPane row() {
        var row = new FlowPane();
        row.getStyleClass().add("desk-buttons");
        return row;
    }

    Region node() {
        return sheet;
    }

    void focus() {
        field.requestFocus();
    }

    private void choose(int minutes) {
        var time = now().plusMinutes(minutes + ROUND - 1L).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        field.setText(TypedMoment.clock(time.minusMinutes(time.getMinute() % ROUND)));
        field.requestFocus();
        field.end();
    }

    private Optional<LocalTime> typed() {
        return moments.parseTime(field.getText());
    }

    /** Says what was understood; always in one line, so that nothing moves. */
    private void follow() {
        var time = typed();
        set.setDisable(time.isEmpty());
        understood.setText(time.map(this::inWords).orElseGet(() -> words().get(field.getText().isBlank()
                ? "reception.back.empty"
                : "reception.back.unknown")));
    }

    private String inWords(LocalTime time) {
        var now = now();
        var moment = now.with(time);
        boolean tomorrow = !moment.isAfter(now);
        var until = tomorrow ? now.toLocalDate().plusDays(1).atTime(time).atZone(now.getZone()) : moment;
        var wait = Duration.between(now, until).plusSeconds(59);
        return words().get(tomorrow ? "reception.back.tomorrow" : "reception.back.today", TypedMoment.clock(time),
                wait.toHours(), wait.toMinutesPart());
    }

    private ZonedDateTime now() {
        return state.clock().instant().atZone(state.content().manifest().timeZone());
    }

    private Messages words() {
        return state.words();
    }
}
