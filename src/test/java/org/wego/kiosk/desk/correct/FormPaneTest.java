// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.form.RecordForm;
import org.wego.kiosk.overlay.RecordKind;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.theme.Theme;

/** The form in a window of 960 x 540: the focus and the view move together. */
@FxTest
class FormPaneTest {

    private static final double WIDTH = 590;
    private static final double HEIGHT = 260;

    @TempDir
    private Path folder;
    private CorrectViewModel model;
    private FormPane pane;
    private Scene scene;

    @BeforeEach
    void open() {
        var desk = new EditingUnderTest(folder);
        model = Fx.get(() -> new CorrectViewModel(desk.state(), desk.service()));
        pane = Fx.get(FormPane::new);
        scene = Fx.get(() -> new Scene((Parent) pane.node(), WIDTH, HEIGHT));
        Fx.run(() -> {
            model.add(RecordKind.NOTICES, Optional.empty());
            pane.node().getStyleClass().addAll("kiosk", "desk");
            scene.getStylesheets().setAll(new Theme(List.of()).desk(false));
            var open = model.sessionProperty().get().orElseThrow();
            pane.open(new RecordForm(open.key(), model.fields(open), open.editor(), desk.state(), "MK"),
                    model.fields(open));
            Fx.layOut(scene.getRoot());
        });
    }

    /** Enter leads to what can be changed, past fields that only have buttons. */
    @Test
    void enterMovesTheFocusAndTheView() {
        Fx.run(() -> {
            input("Text, English").requestFocus();
            press(KeyCode.ENTER);
            assertThat(focused().getAccessibleText()).isEqualTo("Show from");
            press(KeyCode.ENTER);
            assertThat(focused().getAccessibleText()).isEqualTo("Show until");
            press(KeyCode.ENTER);
            assertThat(focused()).isInstanceOf(ToggleButton.class);
            assertThat(((ToggleButton) focused()).getText()).isEqualTo("Mon");
            assertThat(inSight(focused())).isTrue();
        });
    }

    @Test
    void everyControlThatGetsTheFocusIsInSight() {
        Fx.run(() -> {
            var controls = within(pane.node()).filter(node -> node instanceof Control && node.isFocusTraversable()
                    && !node.isDisabled() && !(node instanceof ScrollPane)).toList();
            assertThat(controls).hasSizeGreaterThan(15);
            Stream.concat(controls.stream(), controls.reversed().stream()).forEach(control -> {
                control.requestFocus();
                Fx.layOut(scene.getRoot());
                assertThat(inSight(control)).as(control.toString()).isTrue();
            });
        });
    }

    /** The user has scrolled away, and types. */
    @Test
    void typingShowsWhereOneTypes() {
        Fx.run(() -> {
            input("Text, English").requestFocus();
            ((ScrollPane) pane.node()).setVvalue(1);
            Fx.layOut(scene.getRoot());
            assertThat(inSight(focused())).isFalse();
            press(KeyCode.A);
            assertThat(inSight(focused())).isTrue();
        });
    }

    /** A button of the form that fills in other fields keeps the focus. */
    @Test
    void theFocusStaysOnAButtonThatChangesTheForm() {
        Fx.run(() -> {
            var today = within(pane.node()).filter(node -> node instanceof Button button
                    && "Today".equals(button.getText())).findFirst().orElseThrow();
            today.requestFocus();
            ((Button) today).fire();
            var open = model.sessionProperty().get().orElseThrow();
            pane.renew(new RecordForm(open.key(), model.fields(open), open.editor(), new EditingUnderTest(
                    folder.resolve("other")).state(), "MK"), model.fields(open));
            assertThat(((Button) focused()).getText()).isEqualTo("Today");
        });
    }

    private Node input(String name) {
        return within(pane.node()).filter(node -> name.equals(node.getAccessibleText())).findFirst().orElseThrow();
    }

    private Node focused() {
        return scene.getFocusOwner();
    }

    private void press(KeyCode code) {
        Event.fireEvent(focused(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        Fx.layOut(scene.getRoot());
    }

    private boolean inSight(Node node) {
        Bounds view = pane.node().localToScene(pane.node().getLayoutBounds());
        return view.contains(node.localToScene(node.getLayoutBounds()));
    }

    private static Stream<Node> within(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FormPaneTest::within)
                : Stream.empty());
    }
}
