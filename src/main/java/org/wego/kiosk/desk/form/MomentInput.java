// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.typed.TypedMoment;
import org.wego.kiosk.desk.typed.TypedMoment.DateAndTime;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.text.Messages;

/**
 * An input for a date and a time: a field in which both are typed in the usual ways, a calendar and a list of times.
 *
 * <p>The field is not the one of the calendar, which deletes what it does not understand.
 */
final class MomentInput {

    private static final int MINUTES = 15;
    private static final int DAY = 24 * 60;
    private static final int VISIBLE = 10;
    private static final List<String> QUARTERS = IntStream.range(0, DAY / MINUTES)
            .mapToObj(i -> TypedMoment.clock(LocalTime.MIDNIGHT.plusMinutes((long) i * MINUTES))).toList();

    private final ValueEditor editor;
    private final String pointer;
    private final StringProperty understood;
    private final TypedMoment moments;
    private final TextField field;
    private final DatePicker date = new DatePicker();
    private final ComboBox<String> time = new ComboBox<>();
    private final HBox box;
    private boolean following;

    MomentInput(FormContext form, String pointer, String name, StringProperty understood) {
        this.editor = form.editor();
        this.pointer = pointer;
        this.understood = understood;
        this.moments = form.moments();
        field = FieldEditors.field(written(), name);
        addPickers(form.words(), name);
        box = new HBox(field, date, time);
        box.getStyleClass().add("desk-moment");
        follow();
        field.textProperty().subscribe((before, now) -> write(now));
        FieldEditors.whenLeft(field, this::normalize);
    }

    Region node() {
        return box;
    }

    private void addPickers(Messages words, String name) {
        date.getStyleClass().add("desk-date");
        date.setEditable(false);
        date.setAccessibleText(words.get("form.date-of", name));
        date.valueProperty().subscribe((before, now) -> {
            if (!following && now != null) {
                pick(Optional.of(now), typed().flatMap(DateAndTime::time));
            }
        });
        time.getStyleClass().addAll("desk-combo", "desk-time");
        time.getItems().setAll(QUARTERS);
        time.setVisibleRowCount(VISIBLE);
        time.setPromptText(words.get("form.time"));
        time.setAccessibleText(words.get("form.time-of", name));
        time.valueProperty().subscribe((before, now) -> {
            if (!following && now != null) {
                pick(typed().flatMap(DateAndTime::date), Optional.of(LocalTime.parse(now)));
            }
        });
    }

    /** The moment as staff write it; a value that is none as it was typed. */
    private String written() {
        var value = editor.value().textAt(pointer).orElse("");
        try {
            return normal(LocalDateTime.parse(value));
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static String normal(LocalDateTime moment) {
        return moment.toLocalDate() + " " + TypedMoment.clock(moment.toLocalTime());
    }

    private Optional<DateAndTime> typed() {
        return moments.parse(field.getText());
    }

    private void pick(Optional<LocalDate> day, Optional<LocalTime> hour) {
        editor.pause();
        field.setText(String.join(" ", Stream.concat(day.map(LocalDate::toString).stream(),
                hour.map(TypedMoment::clock).stream()).toList()));
    }

    /** A text that is no moment is kept as typed; the check reports it. */
    private void write(String text) {
        follow();
        var known = typed();
        if (text.isBlank()) {
            editor.remove(pointer);
        } else {
            editor.set(pointer, new Value.Text(known.flatMap(DateAndTime::moment).map(LocalDateTime::toString)
                    .or(() -> known.flatMap(DateAndTime::date).map(LocalDate::toString)).orElse(text.strip())));
        }
    }

    /** Shows what was understood: in words, in the calendar and in the list of times. */
    private void follow() {
        var known = typed();
        understood.set(known.flatMap(DateAndTime::moment).map(moments::inWords).orElse(""));
        following = true;
        date.setValue(known.flatMap(DateAndTime::date).orElse(null));
        time.setValue(known.flatMap(DateAndTime::time).map(TypedMoment::clock).orElse(null));
        following = false;
    }

    private void normalize() {
        typed().flatMap(DateAndTime::moment).ifPresent(moment -> field.setText(normal(moment)));
    }
}
