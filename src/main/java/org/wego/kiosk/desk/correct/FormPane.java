// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.form.Field;
import org.wego.kiosk.desk.form.RecordForm;
import org.wego.kiosk.overlay.RecordProblem;

/** Scrolls the form of a record, and keeps the focus, the caret and the position where the user left them. */
final class FormPane {

    /** Around a control that is scrolled into view, px. */
    private static final double MARGIN = 30;

    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final ReadOnlyObjectWrapper<Optional<Field>> field = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<RecordForm> form = Optional.empty();
    private List<Field> fields = List.of();
    private Optional<Node> last = Optional.empty();
    private boolean pointing;

    FormPane() {
        page.getStyleClass().add("desk-sheet-page");
        scroll.getStyleClass().add("desk-scroll");
        scroll.setFitToWidth(true);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::entered);
        page.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && isInPage(owner)) {
                last = Optional.of(owner);
                field.set(fieldOf(owner));
                // Under the pointer nothing may move, or the click would hit something else.
                if (!pointing) {
                    reveal(owner);
                }
            }
        });
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pointing = true);
        page.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> pointing = false);
        // The focus stays in sight when the window gets smaller, and when one types after scrolling away.
        scroll.viewportBoundsProperty()
                .subscribe((_, _) -> Platform.runLater(() -> focusOwner().ifPresent(this::reveal)));
        page.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> focusOwner()
                .filter(_ -> !pressed.getCode().isModifierKey()).ifPresent(this::reveal));
    }

    /** The control in the form that has the focus. */
    private Optional<Node> focusOwner() {
        return Optional.ofNullable(page.getScene()).map(Scene::getFocusOwner).filter(this::isInPage);
    }

    Region node() {
        return scroll;
    }

    /** Enter in a line of text goes on to the next field, Shift+Enter back: past the other languages of a text. */
    private void entered(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ENTER && pressed.getTarget() instanceof TextField input
                && isInPage(input)) {
            pressed.consume();
            int at = fieldOf(input).map(fields::indexOf).orElse(-1);
            var others = pressed.isShiftDown() ? fields.subList(0, Math.max(0, at)).reversed()
                    : fields.subList(at + 1, fields.size());
            for (var other : others) {
                // A button would answer the next Enter.
                boolean isInput = form.flatMap(open -> open.input(other)).filter(to -> !(to instanceof Button))
                        .isPresent();
                if (isInput && goTo(other)) {
                    return;
                }
            }
        }
    }

    /** The field that has the focus, or had it last. */
    ReadOnlyObjectProperty<Optional<Field>> fieldProperty() {
        return field.getReadOnlyProperty();
    }

    /** Shows the form of another record. */
    void open(RecordForm opened, List<Field> ofForm) {
        boolean focused = form.flatMap(RecordForm::focused).isPresent();
        last = Optional.empty();
        field.set(Optional.empty());
        show(opened, ofForm);
        scroll.setVvalue(0);
        if (focused) {
            opened.focus();
        }
    }

    /** Replaces the form by one with other values. The controls are new: the one in the place of the old one is focused. */
    void renew(RecordForm renewed, List<Field> ofForm) {
        var place = form.flatMap(RecordForm::focused);
        var caret = last.filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast)
                .map(TextInputControl::getCaretPosition);
        show(renewed, ofForm);
        place.ifPresent(renewed::focus);
        last.filter(_ -> place.isPresent()).filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast)
                .ifPresent(input -> caret.ifPresent(input::positionCaret));
    }

    private void show(RecordForm shown, List<Field> ofForm) {
        form = Optional.of(shown);
        fields = List.copyOf(ofForm);
        page.getChildren().setAll(shown.node());
    }

    /** Shows other nodes in place of a form. */
    void close(Node... instead) {
        form = Optional.empty();
        fields = List.of();
        last = Optional.empty();
        page.getChildren().setAll(instead);
    }

    /** Focuses the first field; returns false without a form. */
    boolean focus() {
        form.ifPresent(RecordForm::focus);
        return form.isPresent();
    }

    void show(List<RecordProblem> findings) {
        form.ifPresent(now -> now.show(findings));
    }

    /** Focuses the input that had the focus last, with its caret and selection. */
    void back() {
        last.ifPresentOrElse(input -> {
            if (input instanceof TextInputControl text) {
                int anchor = text.getAnchor();
                int caret = text.getCaretPosition();
                text.requestFocus();
                text.selectRange(anchor, caret);
            } else {
                input.requestFocus();
            }
        }, this::focus);
    }

    /** Focuses a field and scrolls it into view; returns false if it has no input. */
    boolean goTo(Field wanted) {
        var first = form.flatMap(open -> open.input(wanted));
        first.ifPresent(input -> {
            input.requestFocus();
            reveal(input);
        });
        return first.isPresent();
    }

    /** Shows all errors, and scrolls to the first field with one. */
    void revealErrors() {
        form.ifPresent(RecordForm::revealErrors);
        form.flatMap(RecordForm::firstWrong).ifPresent(this::reveal);
    }

    /** Scrolls to a node unless all of it is visible; to the whole field around it if there is room for that. */
    private void reveal(Node node) {
        // The size of the column is known only once the whole window is laid out.
        var window = scroll.getScene() == null ? scroll : scroll.getScene().getRoot();
        window.applyCss();
        window.layout();
        double room = scroll.getViewportBounds().getHeight();
        double spare = page.getHeight() - room;
        var own = place(node);
        var around = form.flatMap(open -> open.around(node)).map(this::place)
                .filter(row -> row.getHeight() <= room).orElse(own);
        double margin = Math.clamp((room - around.getHeight()) / 2, 0, MARGIN);
        double hidden = spare * scroll.getVvalue();
        if (spare > 0 && (around.getMinY() < hidden || around.getMaxY() > hidden + room)) {
            double top = around.getMinY() < hidden ? around.getMinY() - margin : around.getMaxY() + margin - room;
            scroll.setVvalue(Math.clamp(top / spare, 0, 1));
        }
    }

    private Bounds place(Node node) {
        return page.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private Optional<Field> fieldOf(Node input) {
        return form.flatMap(open -> open.fieldOf(input));
    }

    private boolean isInPage(Node node) {
        return page.equals(node) || (node.getParent() != null && isInPage(node.getParent()));
    }
}
