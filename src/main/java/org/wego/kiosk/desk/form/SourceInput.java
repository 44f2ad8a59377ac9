// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.model.AsOf;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.ConfirmationStamp;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/**
 * An input for the source of facts and its date, with two buttons: the source was looked at today, or reception knows
 * it.
 *
 * <p>Another source is one of today until another date is typed, and ends the confirmation of the earlier facts.
 */
final class SourceInput {

    private static final String BEFORE = "before ";
    private static final double DATE_COLUMNS = 10;

    private final FormContext form;
    private final Messages words;
    private final String pointer;
    private final StringProperty understood;
    private final ComboBox<String> source;
    private final TextField date;
    private final VBox box = new VBox();
    private final ObservableValue<Boolean> isOpen = box.sceneProperty().isNotNull();
    private boolean following;

    SourceInput(FormContext form, String pointer, List<Pick> picks, String name, StringProperty understood) {
        this.form = form;
        this.words = form.words();
        this.pointer = pointer;
        this.understood = understood;
        var names = new LinkedHashMap<String, String>();
        picks.forEach(pick -> names.put(pick.id(), pick.name().in(words.lang()).replace('\n', ' ')));
        source = new Choices(names).box(text("/source"), name, this::choose);
        source.setPrefWidth(0);
        HBox.setHgrow(source, Priority.ALWAYS);
        date = FieldEditors.field(shown(text("/asOf")), words.get("form.source.date", name));
        date.setPrefColumnCount((int) DATE_COLUMNS);
        HBox.setHgrow(date, Priority.NEVER);
        date.setMinWidth(Region.USE_PREF_SIZE);
        date.textProperty().subscribe((_, now) -> write(now));
        FieldEditors.whenLeft(date, () -> date.setText(shown(normal(date.getText()))));
        var row = new HBox(source, date);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("desk-language-row");
        var buttons = new FlowPane(DeskControls.button(Icon.CHECK, words.get("form.source.seen"), this::seen));
        if (names.containsKey(SourceFields.RECEPTION)) {
            buttons.getChildren().add(DeskControls.button(Icon.RECEPTION, words.get("form.source.known"), this::known));
        }
        buttons.getStyleClass().addAll("desk-buttons", "desk-form-buttons");
        box.getChildren().setAll(row, buttons);
        form.editor().valueProperty().when(isOpen).subscribe(_ -> follow());
    }

    Region node() {
        return box;
    }

    private void choose(String id) {
        if (!following) {
            put(Map.of("source", Value.text(id), "asOf", Value.text(today())));
        }
    }

    /** What the source says was looked at today. */
    private void seen() {
        confirm(form.editor().value());
    }

    /** Reception knows the fact itself, as of today. */
    private void known() {
        confirm(form.editor().value().with(pointer, noted(
                Map.of("source", Value.text(SourceFields.RECEPTION), "asOf", Value.text(today())))));
    }

    private void confirm(Value record) {
        var holder = pointer.substring(0, pointer.lastIndexOf('/'));
        var part = ConfirmationStamp.of(record.at(holder).orElseGet(Value::empty), form.now().toLocalDate(),
                form.staff());
        set(part.at(pointer.substring(holder.length())).orElseGet(Value::empty));
    }

    private void put(Map<String, Value> origin) {
        set(noted(origin));
    }

    /** An origin with the note of the present one. */
    private Value noted(Map<String, Value> origin) {
        var fields = new LinkedHashMap<String, Value>();
        fields.put("source", origin.getOrDefault("source", Value.text("")));
        fields.put("asOf", origin.getOrDefault("asOf", Value.text("")));
        form.editor().value().at(pointer + "/note").ifPresent(note -> fields.put("note", note));
        return Value.fields(fields);
    }

    private void set(Value origin) {
        form.editor().pause();
        form.editor().set(pointer, origin);
        form.editor().pause();
    }

    private void write(String typed) {
        if (!following) {
            form.editor().set(pointer + "/asOf", Value.text(normal(typed)));
        }
    }

    /** Shows the present source, which another control may have set. */
    private void follow() {
        following = true;
        source.setValue(text("/source"));
        if (!normal(date.getText()).equals(text("/asOf"))) {
            date.setText(shown(text("/asOf")));
        }
        following = false;
        understood.set(text("/confirmed/on").isEmpty() ? ""
                : words.get("origin.confirmed", day(text("/confirmed/on")) + ", " + text("/confirmed/by")));
    }

    private String day(String written) {
        return asOf(written).map(day -> form.state().formats().asOf(day)).orElse(written);
    }

    /** A date as staff read it: without a word of the pack format. */
    private String shown(String written) {
        return written.startsWith(BEFORE) ? words.get("form.source.before", written.substring(BEFORE.length()))
                : written;
    }

    /** A date as the pack writes it; what is not understood is kept as typed, and the check reports it. */
    private String normal(String typed) {
        var text = typed.strip();
        var around = words.get("form.source.before", "|").split("\\|", -1);
        if (around.length == 2 && text.length() > around[0].length() + around[1].length() && text.startsWith(around[0])
                && text.endsWith(around[1])) {
            return BEFORE + normal(text.substring(around[0].length(), text.length() - around[1].length()));
        }
        return asOf(text).map(AsOf::written).or(() -> form.moments().parse(text).flatMap(known -> known.date())
                .map(Object::toString)).orElse(text);
    }

    private static Optional<AsOf> asOf(String written) {
        try {
            return Optional.of(new AsOf(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String today() {
        return form.now().toLocalDate().toString();
    }

    private String text(String below) {
        return form.editor().value().textAt(pointer + below).orElse("");
    }
}
