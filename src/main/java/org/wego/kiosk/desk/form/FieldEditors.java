// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.form.Field.FieldKind;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.text.Messages;

/** Creates the input controls of fields; every change goes to the editor immediately. */
final class FieldEditors {

    private static final List<String> ABSENCES = List.of("not published", "not recorded");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,12})?");
    private static final String ABSENT = "/absent";

    private final ValueEditor editor;
    private final Messages words;
    private final List<Manifest.Language> languages;

    FieldEditors(ValueEditor editor, Messages words, List<Manifest.Language> languages) {
        this.editor = editor;
        this.words = words;
        this.languages = languages;
    }

    /** The input control of a field. */
    Node of(Field field, String name) {
        return of(field.pointer(), field.kind(), field.required(), name);
    }

    private Node of(String pointer, FieldKind kind, boolean required, String name) {
        return switch (kind) {
            case FieldKind.LocalizedField() ->
                new LocalizedTextInput(editor, words, languages, pointer, required, name).node();
            case FieldKind.LineField() -> line(pointer, name);
            case FieldKind.DecimalField() -> number(pointer, name);
            case FieldKind.MomentField() -> moment(pointer, name);
            case FieldKind.YesNoField() -> yesNo(pointer, name);
            case FieldKind.ChoiceField(var choices) -> choice(pointer, choices, name);
            case FieldKind.LinesField() -> lines(pointer, required, name);
            case FieldKind.LocalizedListField() ->
                new LocalizedListInput(editor, words, languages, pointer, required, name, ListedText.PLAIN).node();
            case FieldKind.MilestonesField() -> new LocalizedListInput(editor, words, languages, pointer, required,
                    name, ListedText.MILESTONE).node();
            case FieldKind.ReportedField(var inner) -> reported(pointer, inner, required, name);
        };
    }

    private Node line(String pointer, String name) {
        var field = field(editor.value().textAt(pointer).orElse(""), name);
        field.textProperty().subscribe((before, now) -> editor.set(pointer, new Value.Text(now)));
        return field;
    }

    /** Text that is not a number is kept as typed; the check reports it. */
    private Node number(String pointer, String name) {
        var before = editor.value().at(pointer).map(value -> value instanceof Value.Decimal(var number)
                ? number.toPlainString()
                : value.textAt("").orElse("")).orElse("");
        var field = field(before, name);
        field.textProperty().subscribe((_, now) -> editor.set(pointer, NUMBER.matcher(now.strip()).matches()
                ? new Value.Decimal(new BigDecimal(now.strip()))
                : new Value.Text(now)));
        return field;
    }

    private Node moment(String pointer, String name) {
        var field = field(editor.value().textAt(pointer).orElse("").replace('T', ' '), name);
        field.setPromptText(words.get("form.moment"));
        field.textProperty().subscribe((before, now) -> {
            if (now.isBlank()) {
                editor.remove(pointer);
            } else {
                editor.set(pointer, new Value.Text(now.strip().replace(' ', 'T')));
            }
        });
        return field;
    }

    private Node yesNo(String pointer, String name) {
        var box = new CheckBox(name);
        box.getStyleClass().add("desk-check");
        box.setSelected(editor.value().at(pointer).equals(Optional.of(new Value.Flag(true))));
        box.selectedProperty().subscribe((before, now) -> editor.set(pointer, new Value.Flag(now)));
        return box;
    }

    private Node choice(String pointer, List<String> choices, String name) {
        return choice(choices, editor.value().textAt(pointer).orElse(""), name,
                chosen -> editor.set(pointer, new Value.Text(chosen)));
    }

    private Node lines(String pointer, boolean required, String name) {
        var area = new TextArea(editor.value().at(pointer).map(FieldEditors::joined).orElse(""));
        area.getStyleClass().add("desk-input");
        area.setAccessibleText(name);
        area.setPrefRowCount(3);
        area.textProperty().subscribe((before, now) -> {
            var lines = now.lines().map(String::strip).filter(text -> !text.isEmpty()).<Value>map(Value.Text::new)
                    .toList();
            if (lines.isEmpty() && !required) {
                editor.remove(pointer);
            } else {
                editor.set(pointer, new Value.Items(lines));
            }
        });
        return area;
    }

    /** An input for a value, or for the reason of its absence. */
    private Node reported(String pointer, FieldKind inner, boolean required, String name) {
        var box = new VBox();
        box.getStyleClass().add("desk-stated");
        var absent = editor.value().textAt(pointer + ABSENT);
        var known = words.get("form.known");
        var unspecified = words.get("form.unsaid");
        var choices = new ArrayList<String>();
        if (!required) {
            choices.add(unspecified);
        }
        choices.add(known);
        choices.addAll(ABSENCES);
        absent.filter(reason -> !ABSENCES.contains(reason)).ifPresent(choices::add);
        var place = new VBox();
        var kept = new Value[]{absent.isPresent() ? empty(inner) : editor.value().at(pointer).orElse(empty(inner))};
        boolean specified = required || editor.value().at(pointer).isPresent();
        var state = choice(choices, specified ? absent.orElse(known) : unspecified, name, chosen -> {
            if (chosen.equals(known)) {
                editor.set(pointer, kept[0]);
                place.getChildren().setAll(of(pointer, inner, true, name));
            } else if (chosen.equals(unspecified)) {
                editor.remove(pointer);
                place.getChildren().clear();
            } else {
                editor.value().at(pointer).filter(value -> value.textAt(ABSENT).isEmpty())
                        .ifPresent(value -> kept[0] = value);
                editor.set(pointer, new Value.Fields(Map.of("absent", new Value.Text(chosen))));
                place.getChildren().clear();
            }
            editor.pause();
        });
        if (specified && absent.isEmpty()) {
            place.getChildren().setAll(of(pointer, inner, true, name));
        }
        box.getChildren().setAll(state, place);
        editor.value().textAt(pointer + "/asPublished").map(DeskControls::muted).ifPresent(box.getChildren()::add);
        return box;
    }

    private ComboBox<String> choice(List<String> choices, String chosen, String name, Consumer<String> change) {
        var box = new ComboBox<String>();
        box.getStyleClass().add("desk-combo");
        box.setAccessibleText(name);
        box.getItems().setAll(choices);
        box.setValue(chosen);
        box.valueProperty().subscribe((before, now) -> change.accept(now));
        return box;
    }

    static TextField field(String text, String name) {
        var field = new TextField(text);
        field.getStyleClass().add("desk-input");
        field.setAccessibleText(name);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static Value empty(FieldKind kind) {
        return kind instanceof FieldKind.LocalizedField ? Value.empty() : new Value.Text("");
    }

    private static String joined(Value value) {
        return value instanceof Value.Items(var values)
                ? String.join("\n", values.stream().map(each -> each.textAt("").orElse("")).toList())
                : "";
    }
}
