// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** The fields of a record, each with what it is for, and with its errors once it was left or saved. */
public final class RecordForm {

    private final RecordKey key;
    private final Messages words;
    private final VBox form = new VBox();
    private final List<Field> fields;
    private final List<FieldRow> rows = new ArrayList<>();
    private final FieldProblemText texts;
    private final VBox others = new VBox();

    public RecordForm(RecordKey key, List<Field> fields, ValueEditor editor, DeskState state) {
        this.key = key;
        this.words = state.words();
        this.fields = fields;
        var context = new FormContext(key, editor, state);
        this.texts = new FieldProblemText(context);
        form.getStyleClass().add("desk-form");
        var inputs = new FieldEditors(context);
        var sections = new SectionHeadings(FormSection.of(key.kind()), words);
        sections.list().ifPresent(form.getChildren()::add);
        for (var field : fields) {
            var name = words.get(field.label());
            var row = new FieldRow(field, texts, words.get(field.help()), !editor.isNew());
            row.fill(DeskControls.section(field.required() ? name : words.get("form.optional", name)),
                    inputs.of(field, name, row.understood()));
            rows.add(row);
            form.getChildren().addAll(sections.before(row));
            form.getChildren().add(row.node());
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
        return rows.stream().filter(FieldRow::isWrong).map(FieldRow::node).findFirst();
    }

    /** Shows all errors, as after a save that was refused. */
    public void revealErrors() {
        rows.forEach(FieldRow::reveal);
    }

    /** Passes each finding to its field, and shows those of no field at the end. */
    public void show(List<RecordProblem> findings) {
        var found = new HashMap<Field, List<RecordProblem>>();
        others.getChildren().clear();
        for (var finding : findings) {
            Optional.of(finding).filter(own -> own.key().equals(Optional.of(key)))
                    .flatMap(own -> texts.field(own, fields))
                    .ifPresentOrElse(field -> found.computeIfAbsent(field, _ -> new ArrayList<>()).add(finding),
                            () -> others.getChildren().add(note(finding)));
        }
        rows.forEach(row -> row.show(found.getOrDefault(row.field(), List.of())));
    }

    private Node note(RecordProblem finding) {
        var text = FindingText.of(finding, words);
        boolean elsewhere = finding.key().filter(other -> !other.equals(key)).isPresent();
        var label = DeskControls.body(
                elsewhere ? words.get("problem.elsewhere", finding.problem().file(), text) : text);
        label.getStyleClass().add(finding.isError() ? "desk-error" : "desk-warning");
        var row = new HBox(finding.isError() ? Icon.WARNING.node("icon-danger") : Icon.INFO.node("icon-muted"), label);
        row.getStyleClass().add("desk-fault");
        return row;
    }
}
