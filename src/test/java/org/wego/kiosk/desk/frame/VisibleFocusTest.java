// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.testing.Contrast;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.theme.Theme;

/** The focus is seen in each state of a control: a line of its own, at least 3:1 against what is beside it. */
@FxTest
class VisibleFocusTest {

    private static final double LINE = 3;

    /** The style classes around a control and its own, and the states that it may have besides the focus. */
    @ParameterizedTest
    @CsvSource({"desk-field-row wrong, desk-input, ''", "desk-field-row wrong, desk-combo, ''",
            "desk-field-row, desk-input, ''", "desk-field-row, desk-combo, ''", "desk-field-row, desk-date, ''",
            "desk-filter, toggle-button, ''", "desk-filter, toggle-button, selected",
            "desk-navigation, desk-navigation-button, ''", "desk-navigation, desk-navigation-button, selected",
            "desk-form-heading, desk-action desk-toggle, ''", "desk-form-heading, desk-action desk-toggle, selected",
            "desk-form-heading, desk-action desk-primary, ''", "desk-form-heading, desk-action desk-button, ''",
            "desk-results focused, desk-result, filled", "desk-results focused, desk-result, filled selected",
            "desk-save-links, desk-link, ''", "desk-pick, desk-small, ''", "desk-header, desk-language, ''",
            "desk-header, desk-language, selected"})
    void theFocusIsSeenInEveryState(String around, String own, String states) {
        for (boolean dark : List.of(false, true)) {
            Fx.run(() -> {
                var control = new StackPane();
                control.getStyleClass().setAll(own.split(" "));
                var holder = new HBox(control);
                holder.getStyleClass().setAll(around.split(" ")[0]);
                Stream.of(around.split(" ")).skip(1).forEach(state -> set(holder, state, true));
                Stream.of(states.split(" ")).filter(state -> !state.isEmpty())
                        .forEach(state -> set(control, state, true));
                var window = new VBox(holder);
                window.getStyleClass().addAll("kiosk", "desk");
                window.getStylesheets().setAll(new Theme(List.of()).desk(dark));
                var _ = new Scene(window, 400, 200);
                Fx.layOut(window);
                var before = lines(control);
                double width = control.prefWidth(-1);
                set(control, "focused", true);
                set(control, "focus-visible", true);
                Fx.layOut(window);
                var rings = lines(control);
                assertThat(rings).as("a line more, or another one").isNotEqualTo(before);
                int ground = ground(control, dark);
                assertThat(rings).filteredOn(ring -> !before.contains(ring)).as(own + " in " + states)
                        .anySatisfy(ring -> assertThat(Contrast.ratio(ring, ground)).isGreaterThanOrEqualTo(LINE));
                assertThat(control.prefWidth(-1)).as("nothing moves").isCloseTo(width,
                        within(1.0));
            });
        }
    }

    private static void set(Region node, String state, boolean on) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), on);
    }

    /** The colours of the lines around a control. */
    private static List<Integer> lines(Region control) {
        return control.getBorder() == null ? List.of()
                : control.getBorder().getStrokes().stream().map(BorderStroke::getTopStroke)
                        .filter(paint -> !Color.TRANSPARENT.equals(paint)).map(paint -> rgb((Color) paint)).toList();
    }

    /** What is beside the line: the control, or what is behind it. */
    private static int ground(Region control, boolean dark) {
        int page = dark ? 0x14171C : 0xFAF8F4;
        for (Region around = control; around != null; around = (Region) around.getParent()) {
            if (around.getBackground() != null && !around.getBackground().getFills().isEmpty()
                    && around.getBackground().getFills().getLast().getFill() instanceof Color fill
                    && fill.getOpacity() > 0) {
                return rgb(fill);
            }
        }
        return page;
    }

    private static int rgb(Color color) {
        return Contrast.over(Objects.requireNonNull(color), 1, 0);
    }
}
