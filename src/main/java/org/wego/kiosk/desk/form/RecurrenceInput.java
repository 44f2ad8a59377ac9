// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.typed.TypedMoment;
import org.wego.kiosk.model.RepeatDay;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.text.Messages;

/** A toggle for each weekday, and the hours on these days. Without a weekday, the notice does not repeat. */
final class RecurrenceInput {

    /** The end of a day, which the pack writes as its beginning. */
    private static final String END_OF_DAY = "24:00";
    private static final double TIME_COLUMNS = 8;

    private final ValueEditor editor;
    private final Messages words;
    private final TypedMoment moments;
    private final String pointer;
    private final Map<RepeatDay, ToggleButton> days = new EnumMap<>(RepeatDay.class);
    private final TextField from;
    private final TextField until;
    private final FlowPane box;

    RecurrenceInput(ValueEditor editor, Messages words, TypedMoment moments, String pointer, String name) {
        this.editor = editor;
        this.words = words;
        this.moments = moments;
        this.pointer = pointer;
        var written = editor.value().itemsAt(pointer + "/weekdays");
        for (var day : RepeatDay.values()) {
            days.put(day, toggle(day, written.contains(Value.text(word(day)))));
        }
        var toggles = new SegmentedButton(days.values().toArray(ToggleButton[]::new));
        // Several weekdays may be chosen.
        toggles.setToggleGroup(null);
        toggles.getStyleClass().add("desk-filter");
        from = time("/from", words.get("form.repeat.from", name));
        until = time("/until", words.get("form.repeat.until", name));
        var none = Bindings.createBooleanBinding(() -> chosen().isEmpty(),
                days.values().stream().map(ToggleButton::selectedProperty).toArray(javafx.beans.Observable[]::new));
        from.disableProperty().bind(none);
        until.disableProperty().bind(none);
        var hours = new HBox(DeskControls.muted(words.get("form.repeat.hours")), from,
                DeskControls.muted(words.get("form.repeat.to")), until);
        hours.setAlignment(Pos.CENTER_LEFT);
        hours.getStyleClass().add("desk-language-row");
        box = new FlowPane(toggles, hours);
        box.getStyleClass().add("desk-buttons");
    }

    Region node() {
        return box;
    }

    private ToggleButton toggle(RepeatDay day, boolean selected) {
        var locale = words.lang().locale();
        var toggle = new ToggleButton(day.day().getDisplayName(TextStyle.SHORT, locale));
        toggle.setAccessibleText(day.day().getDisplayName(TextStyle.FULL, locale));
        toggle.setSelected(selected);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.selectedProperty().subscribe((_, _) -> write());
        return toggle;
    }

    private TextField time(String below, String name) {
        var field = FieldEditors.field(editor.value().textAt(pointer + below).orElse(""), name);
        field.setPrefColumnCount((int) TIME_COLUMNS);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.textProperty().subscribe((_, _) -> write());
        return field;
    }

    private void write() {
        var chosen = chosen();
        if (chosen.isEmpty()) {
            editor.remove(pointer);
            return;
        }
        var repeat = Value.empty().with("/weekdays",
                Value.items(chosen.stream().map(day -> Value.text(word(day))).toList()));
        repeat = with(repeat, "/from", from.getText());
        editor.set(pointer, with(repeat, "/until", until.getText()));
    }

    private List<RepeatDay> chosen() {
        return Arrays.stream(RepeatDay.values())
                .filter(day -> Optional.ofNullable(days.get(day)).filter(ToggleButton::isSelected).isPresent())
                .toList();
    }

    private Value with(Value repeat, String below, String typed) {
        return typed.isBlank() ? repeat : repeat.with(below, Value.text(clock(typed.strip())));
    }

    /** A time as the pack writes it, 09:00; what is not understood is kept as typed, and the check reports it. */
    private String clock(String typed) {
        return typed.equals(END_OF_DAY) ? LocalTime.MIDNIGHT.toString()
                : moments.parseTime(typed).map(LocalTime::toString).orElse(typed);
    }

    private static String word(RepeatDay day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
