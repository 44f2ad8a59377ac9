// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.desk.correct.SaveSummary.SummaryChoice;
import org.wego.kiosk.desk.form.Field;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.theme.Theme;

/** The heading of a form in a low window: less high, with the same actions. */
@FxTest
class FormHeadingTest {

    /** The width of the form in a window of 960 x 540, and a fifth of its height. */
    private static final double WIDTH = 615;
    private static final double FIFTH = 110;

    @TempDir
    private Path folder;

    @Test
    void aLowWindowHasTheSameActionsInLessRoom() {
        Fx.run(() -> {
            var form = FormOfContact.in(folder);
            var low = new SimpleBooleanProperty();
            var heading = new FormHeading(form.open(), form.model(), form.desk().state(), new NoActions(),
                    new ToggleButton("Preview"), new SimpleBooleanProperty(true), low);
            var window = new VBox(heading.node());
            window.getStyleClass().addAll("kiosk", "desk");
            window.getStylesheets().setAll(new Theme(List.of()).desk(false));
            var _ = new Scene(window, WIDTH, 540);
            form.type("/floor", "2");
            Fx.layOut(window);
            var before = buttons(window);
            assertThat(heading.node().getHeight()).isGreaterThan(FIFTH);
            assertThat(before).contains("Confirm today", "Discard changes", "Restore the pack’s value", "Versions",
                    "Hide from the lobby", "Save");
            low.set(true);
            Fx.layOut(window);
            assertThat(heading.node().getHeight()).isLessThan(FIFTH);
            assertThat(Stream.concat(buttons(window).stream(), items(window).stream())).hasSameElementsAs(before);
            assertThat(items(window)).contains("Versions", "Confirm today");
            low.set(false);
            Fx.layOut(window);
            assertThat(buttons(window)).isEqualTo(before);
        });
    }

    private static List<String> buttons(Node node) {
        return within(node).filter(Button.class::isInstance).map(button -> ((Button) button).getText()).toList();
    }

    private static List<String> items(Node node) {
        return within(node).filter(MenuButton.class::isInstance)
                .flatMap(menu -> ((MenuButton) menu).getItems().stream())
                .map(MenuItem::getText).toList();
    }

    private static Stream<Node> within(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FormHeadingTest::within)
                : Stream.empty());
    }

    private static final class NoActions implements FormActions {

        @Override
        public void undo() {}

        @Override
        public void redo() {}

        @Override
        public void history() {}

        @Override
        public void choose(SummaryChoice choice) {}

        @Override
        public void goTo(Field field) {}

        @Override
        public void back() {}

        @Override
        public void confirm() {}
    }
}
