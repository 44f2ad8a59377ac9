// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.form.Field.FieldKind;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.model.Value;

/** An input for a value, or for the reason of its absence. */
final class ReportedInput {

    private static final String ABSENT = "/absent";
    private static final String KEYS = "choice.reported.";
    private static final String KNOWN = "known";
    private static final String LEFT_OUT = "left out";
    private static final List<String> ABSENCES = List.of("not published", "not recorded");

    private final FormContext form;
    private final FieldEditors inputs;
    private final String pointer;
    private final FieldKind inner;
    private final String name;
    private final StringProperty understood;
    private final VBox box = new VBox();
    private final VBox place = new VBox();
    private Value kept;

    /**
     * An input.
     *
     * @param inputs creates the input of the value
     * @param required whether the field must not be left out
     */
    ReportedInput(FormContext form, FieldEditors inputs, String pointer, FieldKind inner, boolean required, String name,
            StringProperty understood) {
        this.form = form;
        this.inputs = inputs;
        this.pointer = pointer;
        this.inner = inner;
        this.name = name;
        this.understood = understood;
        var value = form.editor().value();
        var absent = value.textAt(pointer + ABSENT);
        kept = absent.isPresent() ? empty(inner) : value.at(pointer).orElse(empty(inner));
        boolean specified = required || value.at(pointer).isPresent();
        var choices = new ArrayList<String>();
        if (!required) {
            choices.add(LEFT_OUT);
        }
        choices.add(KNOWN);
        choices.addAll(ABSENCES);
        absent.filter(reason -> !ABSENCES.contains(reason)).ifPresent(choices::add);
        box.getStyleClass().add("desk-stated");
        box.getChildren().setAll(Choices.ofWords(choices, KEYS, form.words())
                .box(specified ? absent.orElse(KNOWN) : LEFT_OUT, name, this::choose), place);
        if (specified && absent.isEmpty()) {
            showInput();
        }
        value.textAt(pointer + "/asPublished").map(DeskControls::muted).ifPresent(box.getChildren()::add);
    }

    Region node() {
        return box;
    }

    private void choose(String chosen) {
        var editor = form.editor();
        if (!chosen.equals(KNOWN)) {
            editor.value().at(pointer).filter(value -> value.textAt(ABSENT).isEmpty()).ifPresent(value -> kept = value);
            place.getChildren().clear();
            understood.set("");
        }
        switch (chosen) {
            case KNOWN -> {
                editor.set(pointer, kept);
                showInput();
            }
            case LEFT_OUT -> editor.remove(pointer);
            default -> editor.set(pointer, new Value.Fields(Map.of("absent", new Value.Text(chosen))));
        }
        editor.pause();
    }

    private void showInput() {
        place.getChildren().setAll(inputs.of(pointer, inner, true, name, understood));
    }

    private static Value empty(FieldKind kind) {
        return kind instanceof FieldKind.LocalizedField ? Value.empty() : new Value.Text("");
    }
}
