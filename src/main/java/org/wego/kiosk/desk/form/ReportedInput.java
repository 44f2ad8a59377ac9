// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.form.Field.FieldKind;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.model.Value;

/**
 * An input for a value, and beside it the state of the value: known, or the reason of its absence.
 *
 * <p>Both are always shown. A value that is typed is known; without one, the state is the last that was chosen or
 * saved. A value beside another state is kept until the next save, but not used: the record does not contain it.
 */
final class ReportedInput {

    private static final PseudoClass UNUSED = PseudoClass.getPseudoClass("unused");
    private static final String ABSENT = "/absent";
    private static final String KEYS = "choice.reported.";
    private static final String KNOWN = "known";
    private static final String LEFT_OUT = "left out";
    private static final List<String> ABSENCES = List.of("not published", "not recorded");

    private final FormContext form;
    private final String pointer;
    private final StringProperty understood;
    private final ValueEditor typed;
    private final Optional<Value> saved;
    private final ComboBox<String> state;
    private final Pane box;
    private String absence;
    private boolean following;

    /**
     * An input.
     *
     * @param required whether the field must not be left out
     */
    ReportedInput(FormContext form, String pointer, FieldKind inner, boolean required, String name,
            StringProperty understood) {
        this.form = form;
        this.pointer = pointer;
        this.understood = understood;
        var value = form.editor().value();
        saved = value.at(pointer);
        var reason = value.textAt(pointer + ABSENT);
        absence = reason.orElse(required ? KNOWN : LEFT_OUT);
        var choices = new ArrayList<>(required ? List.of(KNOWN) : List.of(LEFT_OUT, KNOWN));
        choices.addAll(ABSENCES);
        reason.filter(known -> !ABSENCES.contains(known)).ifPresent(choices::add);
        var known = reason.isPresent() ? Optional.<Value>empty() : saved;
        var start = value.with(pointer, known.orElse(empty(inner)));
        typed = new ValueEditor(start, start);
        state = Choices.ofWords(choices, KEYS, form.words()).box(known.isPresent() ? KNOWN : absence,
                form.words().get("form.state-of", name), this::choose);
        state.getStyleClass().add("desk-state");
        boolean tall = inner instanceof FieldKind.LocalizedField || inner instanceof FieldKind.HoursField;
        box = tall ? new VBox() : new HBox();
        if (box instanceof HBox line) {
            line.setAlignment(Pos.CENTER_LEFT);
        }
        box.getStyleClass().addAll("desk-stated", tall ? "desk-wordings" : "desk-language-row");
        var input = new FieldEditors(form.writingTo(typed)).of(pointer, inner, true, name, understood);
        HBox.setHgrow(input, Priority.ALWAYS);
        box.getChildren().setAll(input, state);
        value.textAt(pointer + "/asPublished").map(DeskControls::muted).ifPresent(box.getChildren()::add);
        typed.valueProperty().subscribe((_, _) -> followTyping());
    }

    Region node() {
        return box;
    }

    /** The value that was typed; empty if there is none. */
    private Optional<Value> value() {
        return typed.value().at(pointer).filter(
                value -> !value.equals(Value.empty()) && value.textAt("").filter(String::isBlank).isEmpty());
    }

    private void followTyping() {
        following = true;
        state.setValue(value().isPresent() ? KNOWN : absence);
        following = false;
        write(state.getValue());
    }

    private void choose(String chosen) {
        if (following) {
            return;
        }
        if (!chosen.equals(KNOWN)) {
            absence = chosen;
        }
        form.editor().pause();
        write(chosen);
        form.editor().pause();
    }

    private void write(String chosen) {
        var editor = form.editor();
        switch (chosen) {
            case KNOWN -> typed.value().at(pointer).ifPresent(value -> editor.set(pointer, value));
            case LEFT_OUT -> editor.remove(pointer);
            default -> editor.set(pointer, absent(chosen));
        }
        boolean unused = !chosen.equals(KNOWN) && value().isPresent();
        box.pseudoClassStateChanged(UNUSED, unused);
        if (unused) {
            understood.set(form.words().get("form.unused"));
        } else if (!chosen.equals(KNOWN) || understood.get().equals(form.words().get("form.unused"))) {
            understood.set("");
        }
    }

    /** The reason as it was saved, with what was published, or a new one. */
    private Value absent(String reason) {
        return saved.filter(value -> value.textAt(ABSENT).equals(Optional.of(reason)))
                .orElseGet(() -> Value.fields(Map.of("absent", Value.text(reason))));
    }

    private static Value empty(FieldKind kind) {
        return kind instanceof FieldKind.LocalizedField ? Value.empty() : Value.text("");
    }
}
