// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.testing.Visits;
import org.wego.kiosk.theme.Theme;
import org.wego.kiosk.ui.LanguageStyle;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.control.MultilingualButton.ButtonWord;

/** The column of buttons beside a landscape screen at 200 %. */
@FxTest
class ActionBarTest {

    private static final double LARGE = 2;
    /** The least room between the letters and the edge of a button, px. */
    private static final double ROOM = 6;

    @ParameterizedTest
    @MethodSource("org.wego.kiosk.testing.Visits#languages")
    void noLabelFillsItsButtonToTheEdge(String lang) {
        Fx.run(() -> assertThat(column(lang).getChildrenUnmodifiable()).hasSize(5).allSatisfy(button -> {
            double width = ((Button) button).getWidth();
            assertThat(texts(button)).isNotEmpty().allSatisfy(text -> {
                var bounds = button.sceneToLocal(text.localToScene(text.getBoundsInLocal()));
                assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(ROOM);
                assertThat(bounds.getMaxX()).isLessThanOrEqualTo(width - ROOM);
            });
        }));
    }

    private static ActionBar column(String lang) {
        var frame = new ScreenLayout(Orientation.HORIZONTAL, LARGE, false, false, 0);
        var words = List.of(new ButtonWord(new Lang("ko"), "언어"), new ButtonWord(new Lang("en"), "Language"));
        var bar = new ActionBar(frame, Visits.in(lang).context(), words, true, Region::new, () -> {
        });
        var root = new HBox(bar);
        root.getStyleClass().addAll("kiosk", "landscape", "large");
        LanguageStyle.mark(root, new Lang(lang));
        var scene = new Scene(root, frame.width(), frame.height());
        scene.getStylesheets().setAll(new Theme(List.of()).stylesheets(false));
        root.resize(frame.width(), frame.height());
        Fx.layOut(root);
        return bar;
    }

    private static Stream<Text> texts(Node node) {
        return node instanceof Text text ? Stream.of(text)
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible).flatMap(ActionBarTest::texts) : Stream.empty();
    }
}
