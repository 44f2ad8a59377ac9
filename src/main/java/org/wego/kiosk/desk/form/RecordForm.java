// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** The fields of a record, each with its findings below it. */
public final class RecordForm {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Messages words;
    private final VBox form = new VBox();
    private final Map<String, VBox> rows = new LinkedHashMap<>();
    private final Map<String, VBox> notes = new LinkedHashMap<>();
    private final VBox others = new VBox();

    public RecordForm(List<Field> fields, ValueEditor editor, List<Manifest.Language> languages, Messages words) {
        this.words = words;
        form.getStyleClass().add("desk-form");
        var inputs = new FieldEditors(editor, words, languages);
        for (var field : fields) {
            var name = words.get(field.label());
            var note = new VBox();
            var label = DeskControls.section(field.required() ? name : words.get("form.optional", name));
            var row = new VBox(label, inputs.of(field, name), note);
            row.getStyleClass().add("desk-field-row");
            rows.put(field.pointer(), row);
            notes.put(field.pointer(), note);
            form.getChildren().add(row);
        }
        form.getChildren().add(others);
    }

    public Region node() {
        return form;
    }

    /** Focuses the first field. */
    public void focus() {
        inputs().findFirst().ifPresent(Node::requestFocus);
    }

    /** The name of the focused field; empty if none has the focus. */
    public Optional<String> focused() {
        return Optional.ofNullable(form.getScene()).map(Scene::getFocusOwner)
                .flatMap(owner -> inputs().filter(owner::equals).findFirst()).map(Node::getAccessibleText);
    }

    /** Focuses a field by its name. */
    public void focus(String name) {
        inputs().filter(input -> name.equals(input.getAccessibleText())).findFirst().ifPresent(Node::requestFocus);
    }

    private Stream<Node> inputs() {
        return form.lookupAll(".desk-input").stream();
    }

    /** The row of the first field with an error; empty if there is none. */
    public Optional<Region> firstWrong() {
        return rows.values().stream().filter(row -> row.getPseudoClassStates().contains(WRONG))
                .map(Region.class::cast).findFirst();
    }

    /** Shows each finding at its field, and those of no field at the end. */
    public void show(List<RecordProblem> findings) {
        notes.values().forEach(note -> note.getChildren().clear());
        rows.values().forEach(row -> row.pseudoClassStateChanged(WRONG, false));
        others.getChildren().clear();
        for (var finding : findings) {
            var field = notes.keySet().stream().filter(pointer -> (finding.pointer() + "/").startsWith(pointer + "/"))
                    .findFirst();
            var place = field.map(notes::get).orElse(others);
            place.getChildren().add(note(finding));
            field.map(rows::get).ifPresent(row -> row.pseudoClassStateChanged(WRONG, finding.isError()));
        }
    }

    private Node note(RecordProblem finding) {
        var label = DeskControls.body(FindingText.of(finding, words));
        label.getStyleClass().add(finding.isError() ? "desk-error" : "desk-warning");
        var row = new HBox(finding.isError() ? Icon.WARNING.node("icon-danger") : Icon.INFO.node("icon-muted"), label);
        row.getStyleClass().add("desk-fault");
        return row;
    }
}
