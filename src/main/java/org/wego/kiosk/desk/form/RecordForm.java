// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.form.Field.FieldKind;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.model.Lang;
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
    private final ValueEditor editor;
    private final Lang first;
    private final ObservableValue<Boolean> isOpen = form.sceneProperty().isNotNull();
    private List<RecordProblem> last = List.of();

    /**
     * A control of a form.
     *
     * @param field the JSON pointer of its field
     * @param number its place among the controls of the field
     */
    public record FormPlace(String field, int number) {}

    /**
     * A form.
     *
     * @param staff the name or initials of the person who types
     */
    public RecordForm(RecordKey key, List<Field> fields, ValueEditor editor, DeskState state, String staff) {
        this.key = key;
        this.words = state.words();
        this.fields = fields;
        this.editor = editor;
        this.first = state.content().manifest().defaultLanguage();
        var context = new FormContext(key, editor, state, staff);
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
        editor.valueProperty().when(isOpen).subscribe((_, _) -> {
            rows.forEach(FieldRow::outdate);
            askForSources();
        });
    }

    public Region node() {
        return form;
    }

    /** Focuses the first field. */
    public void focus() {
        inputs().findFirst().ifPresent(Node::requestFocus);
    }

    /** Where the focus is; empty if it is not in the form. */
    public Optional<FormPlace> focused() {
        return Optional.ofNullable(form.getScene()).map(Scene::getFocusOwner).flatMap(owner -> row(owner)
                .map(row -> new FormPlace(row.field().pointer(), controls(row.node()).toList().indexOf(owner))));
    }

    /** Focuses a control, or the first one of its field. */
    public void focus(FormPlace place) {
        rows.stream().filter(row -> row.field().pointer().equals(place.field())).findFirst()
                .flatMap(row -> controls(row.node()).skip(Math.max(0, place.number())).filter(RecordForm::canFocus)
                        .findFirst().or(() -> input(row.field())))
                .ifPresent(Node::requestFocus);
    }

    /** The field that a control belongs to. */
    public Optional<Field> fieldOf(Node control) {
        return row(control).map(FieldRow::field);
    }

    /** The first control of a field that can have the focus; a button only if there is nothing else. */
    public Optional<Node> input(Field field) {
        return rows.stream().filter(row -> row.field().equals(field)).map(FieldRow::node).findFirst()
                .flatMap(row -> controls(row).filter(RecordForm::canFocus)
                        .min(Comparator.comparing(Button.class::isInstance)));
    }

    /** The field with its name and the note below, as far as a control is in one. */
    public Optional<Region> around(Node control) {
        return row(control).map(FieldRow::node);
    }

    private Optional<FieldRow> row(Node control) {
        return rows.stream().filter(row -> FocusWithin.isWithin(control, row.node())).findFirst();
    }

    private static boolean canFocus(Node control) {
        return !control.isDisabled() && control.isVisible();
    }

    private static Stream<Node> controls(Node node) {
        return node instanceof Control && node.isFocusTraversable() ? Stream.of(node)
                : node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(RecordForm::controls)
                        : Stream.empty();
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
        last = List.copyOf(findings);
        var found = new HashMap<Field, List<RecordProblem>>();
        others.getChildren().clear();
        for (var finding : findings) {
            Optional.of(finding).filter(own -> own.key().equals(Optional.of(key)))
                    .flatMap(own -> texts.field(own, fields))
                    .ifPresentOrElse(field -> found.computeIfAbsent(field, _ -> new ArrayList<>()).add(finding),
                            () -> others.getChildren().add(note(finding)));
        }
        rows.forEach(row -> row.show(found.getOrDefault(row.field(), List.of()).stream()
                .filter(finding -> !isAsked(finding, row.field())).toList()));
        askForSources();
    }

    /** Whether the field asks for what the finding says. */
    private static boolean isAsked(RecordProblem finding, Field field) {
        return field.kind() instanceof FieldKind.SourceField && SourceFields.isOldDate(finding);
    }

    private void askForSources() {
        var doubtful = SourceFields.doubtful(fields, editor, last, first);
        rows.forEach(row -> row.ask(doubtful.contains(row.field()) ? words.get("form.source.question") : ""));
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
