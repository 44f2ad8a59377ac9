// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.ui.Icon;

/**
 * An input for opening hours: weekdays and times of any number of periods, and what applies on holidays. Without a period
 * there is no value.
 */
final class HoursInput {

    private static final String PERIODS = "/periods";
    private static final String HOLIDAYS = "/holidays";
    private static final String NOT_KNOWN = "unknown";
    private static final int DAYS_OF_A_WEEK = 7;
    private static final List<String> CHOICES = List.of("closed", "open", NOT_KNOWN);

    private final FormContext form;
    private final String pointer;
    private final String name;
    /** The periods, each below a key of its own, because a period without weekdays has no value. */
    private final ValueEditor draft;
    private final List<String> places = new ArrayList<>();
    private final VBox box = new VBox();
    private int added;

    HoursInput(FormContext form, String pointer, String name) {
        this.form = form;
        this.pointer = pointer;
        this.name = name;
        var value = form.editor().value();
        var start = Value.empty().with(HOLIDAYS, Value.text(value.textAt(pointer + HOLIDAYS).orElse(NOT_KNOWN)));
        for (var period : value.itemsAt(pointer + PERIODS)) {
            start = start.with(newPlace(), period);
        }
        draft = new ValueEditor(start, start);
        box.getStyleClass().add("desk-wordings");
        build();
        draft.valueProperty().subscribe((_, _) -> write());
    }

    private String newPlace() {
        var place = "/period-" + added++;
        places.add(place);
        return place;
    }

    Region node() {
        return box;
    }

    private void build() {
        box.getChildren().clear();
        var words = form.words();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var numbered = name + " " + BigDecimal.valueOf(i + 1L);
            var period = new RecurrenceInput(draft, words, form.moments(), place, numbered).node();
            var remove = DeskControls.small(Icon.ERASE, words.get("form.take-out", numbered), () -> remove(place));
            box.getChildren().add(new VBox(period, remove));
        }
        box.getChildren().add(DeskControls.small(Icon.ADD, words.get("form.add-hours", name), this::add));
        var holidays = new FieldEditors(form.writingTo(draft)).of(HOLIDAYS,
                new Field.FieldKind.ChoiceField("choice.holidays.", CHOICES), true, words.get("form.holidays-of", name),
                new SimpleStringProperty());
        var line = new HBox(DeskControls.muted(words.get("form.on-holidays")), holidays);
        line.getStyleClass().add("desk-language-row");
        box.getChildren().add(line);
    }

    private void add() {
        newPlace();
        build();
        box.lookupAll(".toggle-button").stream().skip((places.size() - 1L) * DAYS_OF_A_WEEK).findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void remove(String place) {
        places.remove(place);
        draft.remove(place);
        build();
        box.getChildren().getLast().requestFocus();
    }

    /** Periods without a weekday are not written. */
    private void write() {
        var periods = places.stream().flatMap(place -> draft.value().at(place).stream()).toList();
        var editor = form.editor();
        if (periods.isEmpty()) {
            editor.set(pointer, Value.text(""));
        } else {
            editor.set(pointer, Value.empty().with(PERIODS, Value.items(periods)).with(HOLIDAYS,
                    Value.text(draft.value().textAt(HOLIDAYS).orElse(NOT_KNOWN))));
        }
    }
}
