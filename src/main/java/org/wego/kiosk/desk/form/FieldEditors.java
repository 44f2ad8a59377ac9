// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.wego.kiosk.desk.form.Field.FieldKind;
import org.wego.kiosk.desk.frame.TabKey;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.text.Messages;

/** Creates the input controls of fields; every change goes to the editor immediately. */
final class FieldEditors {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private final FormContext form;
    private final ValueEditor editor;
    private final Messages words;

    FieldEditors(FormContext form) {
        this.form = form;
        this.editor = form.editor();
        this.words = form.words();
    }

    /**
     * The input control of a field.
     *
     * @param understood receives what the input understood, in words
     */
    Node of(Field field, String name, StringProperty understood) {
        return of(field.pointer(), field.kind(), field.required(), name, understood);
    }

    /** The input control of a value. */
    Node of(String pointer, FieldKind kind, boolean required, String name, StringProperty understood) {
        return switch (kind) {
            case FieldKind.LocalizedField() ->
                new LocalizedTextInput(editor, words, form.languages(), pointer, required, name, understood).node();
            case FieldKind.KnownTextField(var known) -> {
                var input = new LocalizedTextInput(editor, words, form.languages(), pointer, required, name,
                        understood);
                input.complete(known);
                yield input.node();
            }
            case FieldKind.PhoneField() -> phone(pointer, name, understood);
            case FieldKind.PhonesField() -> phones(pointer, required, name);
            case FieldKind.EmailField(),FieldKind.SiteField(),FieldKind.WordField() ->
                line(pointer, name, UnaryOperator.identity());
            case FieldKind.ZoneField() -> new ZoneInput(form, pointer, name, understood).node();
            case FieldKind.PositionField() -> new PositionInput(form, pointer, name, understood).node();
            case FieldKind.MomentField() -> new MomentInput(form, pointer, name, understood).node();
            case FieldKind.QuickPeriodField() -> new QuickPeriodInput(editor, words, form.now()).node();
            case FieldKind.RecurrenceField() ->
                new RecurrenceInput(editor, words, form.moments(), pointer, name).node();
            case FieldKind.PlacesField() -> new PlacesInput(editor, words, pointer).node();
            case FieldKind.YesNoField() -> yesNo(pointer, name);
            case FieldKind.ChoiceField(var keys, var choices) ->
                choice(pointer, Choices.ofWords(choices, keys, words), name);
            case FieldKind.PickField(var picks) ->
                new PickInput(form, pointer, new PickSearch(picks), name, understood).node();
            case FieldKind.PicksField(var picks) ->
                new PicksInput(form, pointer, new PickSearch(picks), name).node();
            case FieldKind.SourceField(var picks) ->
                new SourceInput(form, pointer, picks, name, understood).node();
            case FieldKind.LinesField() -> lines(pointer, required, name, UnaryOperator.identity());
            case FieldKind.LocalizedListField() ->
                new LocalizedListInput(editor, words, form.languages(), pointer, required, name, ListedText.PLAIN,
                        understood)
                        .node();
            case FieldKind.MilestonesField() -> new LocalizedListInput(editor, words, form.languages(), pointer,
                    required, name, ListedText.MILESTONE, understood).node();
            case FieldKind.HoursField() -> new HoursInput(form, pointer, name).node();
            case FieldKind.ServicesField() -> new ServicesInput(form, pointer, name, understood).node();
            case FieldKind.OutageField() -> new OutageInput(form, pointer, name, understood).node();
            case FieldKind.DateField() -> date(pointer, name, understood);
            case FieldKind.NumberField() -> number(pointer, required, name);
            case FieldKind.ReportedField(var inner) ->
                new ReportedInput(form, pointer, inner, required, name, understood).node();
        };
    }

    /** A line of text; the value is its normal form, which the field shows once it is left. */
    private TextField line(String pointer, String name, UnaryOperator<String> normal) {
        var field = field(editor.value().textAt(pointer).orElse(""), name);
        field.textProperty().subscribe((before, now) -> editor.set(pointer, new Value.Text(normal.apply(now))));
        return field;
    }

    /** A day as staff write it; what is not understood is kept as typed, and the check reports it. */
    private TextField date(String pointer, String name, StringProperty understood) {
        var field = field(editor.value().textAt(pointer).orElse(""), name);
        field.textProperty().subscribe((_, typed) -> {
            var day = form.moments().parse(typed).flatMap(known -> known.date()).map(LocalDate::toString);
            editor.set(pointer, new Value.Text(day.orElse(typed.strip())));
            understood.set(day.filter(written -> !written.equals(typed.strip())).orElse(""));
        });
        return field;
    }

    /** A number; what is none is kept as typed, and the check reports it. */
    private TextField number(String pointer, boolean required, String name) {
        var field = field(editor.value().at(pointer).map(value -> value instanceof Value.Decimal(var number)
                ? number.toPlainString()
                : value.textAt("").orElse("")).orElse(""), name);
        field.textProperty().subscribe((_, typed) -> {
            var text = typed.strip();
            if (text.isEmpty() && !required) {
                editor.remove(pointer);
            } else {
                editor.set(pointer, WHOLE.matcher(text).matches() ? new Value.Decimal(new BigDecimal(text))
                        : new Value.Text(text));
            }
        });
        return field;
    }

    private Node phone(String pointer, String name, StringProperty understood) {
        var field = line(pointer, name, text -> form.phones().normal(text));
        field.textProperty().subscribe((before, now) -> understood.set(
                Optional.of(form.phones().normal(now)).filter(normal -> !normal.equals(now.strip())).orElse("")));
        whenLeft(field, () -> field.setText(form.phones().normal(field.getText())));
        return field;
    }

    private Node phones(String pointer, boolean required, String name) {
        var area = lines(pointer, required, name, text -> form.phones().normal(text));
        whenLeft(area, () -> area.setText(String.join("\n",
                area.getText().lines().map(text -> form.phones().normal(text)).toList())));
        return area;
    }

    /** Runs when the focus leaves a field whose text was changed meanwhile. */
    static void whenLeft(TextInputControl field, Runnable work) {
        var before = new String[]{field.getText()};
        FocusWithin.of(field).subscribe((was, now) -> {
            if (!now && !before[0].equals(field.getText())) {
                work.run();
            }
            before[0] = field.getText();
        });
    }

    private Node yesNo(String pointer, String name) {
        var box = new CheckBox(name);
        box.setAccessibleText(name);
        box.getStyleClass().add("desk-check");
        box.setSelected(editor.value().at(pointer).filter(new Value.Flag(true)::equals).isPresent());
        box.selectedProperty().subscribe((before, now) -> editor.set(pointer, new Value.Flag(now)));
        return box;
    }

    private Node choice(String pointer, Choices choices, String name) {
        return choices.box(editor.value().textAt(pointer).orElse(""), name,
                chosen -> editor.set(pointer, new Value.Text(chosen)));
    }

    private TextArea lines(String pointer, boolean required, String name, UnaryOperator<String> normal) {
        var area = new TextArea(joined(editor.value().itemsAt(pointer)));
        area.getStyleClass().add("desk-input");
        area.setAccessibleText(name);
        area.setPrefRowCount(3);
        TabKey.leaves(area);
        area.textProperty().subscribe((before, now) -> {
            var lines = now.lines().map(String::strip).filter(text -> !text.isEmpty()).map(normal)
                    .<Value>map(Value.Text::new)
                    .toList();
            if (lines.isEmpty() && !required) {
                editor.remove(pointer);
            } else {
                editor.set(pointer, new Value.Items(lines));
            }
        });
        return area;
    }

    static TextField field(String text, String name) {
        var field = new TextField(text);
        field.getStyleClass().add("desk-input");
        field.setAccessibleText(name);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static String joined(List<Value> values) {
        return String.join("\n", values.stream().map(each -> each.textAt("").orElse("")).toList());
    }
}
