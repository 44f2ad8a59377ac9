// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.ui.Icon;

/**
 * A field with its name, its input and, below, a note: what the field is for, or what was understood, or what is wrong.
 *
 * <p>The note always has the same room, so that nothing moves. An error of a field appears once the focus has left it or
 * an input of it in which something was typed, or on a save; it disappears as soon as the value is right.
 */
final class FieldRow {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Field field;
    private final FieldProblemText texts;
    private final String help;
    private final StringProperty understood = new SimpleStringProperty("");
    private final HBox note = new HBox();
    private final VBox row = new VBox();
    private List<RecordProblem> findings = List.of();
    private String question = "";
    private boolean due;
    private boolean outdated;
    private boolean focused;
    /** Whether the focus has left an input with a text and is still in this row. */
    private boolean left;
    private boolean shown;
    private Optional<TextInputControl> input = Optional.empty();
    private String begun = "";

    /**
     * A row.
     *
     * @param due whether errors are shown before the focus has been here; false for a new record
     */
    FieldRow(Field field, FieldProblemText texts, String help, boolean due) {
        this.field = field;
        this.texts = texts;
        this.help = help;
        this.due = due;
        note.getStyleClass().addAll("desk-fault", "desk-field-note");
        row.getStyleClass().add("desk-field-row");
        row.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::onFocus);
        understood.subscribe(this::say);
    }

    /** Fills the row with the name of the field and its input. */
    void fill(Node... parts) {
        row.getChildren().setAll(parts);
        row.getChildren().add(note);
        say();
    }

    Region node() {
        return row;
    }

    Field field() {
        return field;
    }

    /** What the input understood, in words; empty to show what the field is for. */
    StringProperty understood() {
        return understood;
    }

    /** Whether the row shows an error. */
    boolean isWrong() {
        return shown;
    }

    void show(List<RecordProblem> found) {
        findings = List.copyOf(found);
        outdated = false;
        update();
    }

    /** The findings are those of an earlier value: until the next ones, an error cannot appear. */
    void outdate() {
        outdated = true;
    }

    /** Shows the errors even while the focus is here, as a save does. */
    void reveal() {
        due = true;
        shown = hasError();
        say();
    }

    /** Asks something about the field, such as whether its source still holds; empty to ask nothing. */
    void ask(String asked) {
        question = asked;
        say();
    }

    private void onFocus(@Nullable Node owner) {
        boolean within = owner != null && FocusWithin.isWithin(owner, row);
        boolean written = input.filter(left -> !left.equals(owner) && !left.getText().isBlank()).isPresent();
        left = within && (left || written);
        due = due || written || (focused && !within);
        focused = within;
        input = within && owner instanceof TextInputControl text ? Optional.of(text) : Optional.empty();
        begun = input.map(TextInputControl::getText).orElse("");
        update();
    }

    /** While one types here, an error can disappear but not appear. */
    private void update() {
        boolean typing = input.filter(text -> !text.getText().equals(begun)).isPresent();
        shown = hasError() && ((typing || outdated) ? shown : focused ? (shown || left) : due);
        say();
    }

    private boolean hasError() {
        return findings.stream().anyMatch(RecordProblem::isError);
    }

    private void say() {
        row.pseudoClassStateChanged(WRONG, shown);
        if (shown) {
            note.getChildren().setAll(Icon.WARNING.node("icon-danger"),
                    styled(DeskControls.body(sentences(true)), "desk-error"));
        } else if (!question.isEmpty()) {
            note.getChildren().setAll(Icon.INFO.node("icon-muted"), styled(DeskControls.body(question), "desk-strong"));
        } else if (!understood.get().isEmpty()) {
            note.getChildren().setAll(DeskControls.muted(understood.get()));
        } else if (!hasError() && !findings.isEmpty()) {
            note.getChildren().setAll(Icon.INFO.node("icon-muted"),
                    styled(DeskControls.body(sentences(false)), "desk-warning"));
        } else {
            note.getChildren().setAll(DeskControls.muted(help));
        }
    }

    private static Node styled(Region label, String styleClass) {
        label.getStyleClass().add(styleClass);
        return label;
    }

    private String sentences(boolean errors) {
        return findings.stream().filter(finding -> finding.isError() == errors)
                .map(finding -> texts.of(finding, field)).distinct().limit(2).collect(Collectors.joining(" "));
    }
}
