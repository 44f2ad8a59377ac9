// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.TextContrast.Reading;

/** Plants texts of known contrast and checks that it is measured. */
@FxTest
class TextContrastTest {

    private static final Color GREY = Color.web("#767676");

    @Test
    void greyOnWhiteIsTheGreyOfTheStandard() {
        assertThat(Contrast.ratio(0x767676, 0xFFFFFF)).isCloseTo(4.54, within(0.01));
        assertThat(Contrast.ratio(0, 0xFFFFFF)).isEqualTo(21);
        assertThat(only(glass -> glass.getChildren().add(text("Faint", GREY, 40))))
                .satisfies(reading -> assertThat(reading.ratio()).isCloseTo(4.54, within(0.01)))
                .extracting(Reading::node).asString().contains("\"Faint\"");
    }

    @Test
    void theBackgroundCounts() {
        assertThat(only(glass -> glass.getChildren().addAll(ground(40, Color.web("#111827")),
                text("Half on ink", Color.BLACK, 40))).ratio()).isLessThan(1.3);
        assertThat(only(glass -> glass.getChildren().addAll(ground(400, Color.web("#111827")),
                text("On ink", Color.WHITE, 40))).ratio()).isCloseTo(17.74, within(0.01));
    }

    /** White text on white is not in the picture, but the background is known. */
    @Test
    void aTextThatCannotBeSeenHasNoContrast() {
        assertThat(only(glass -> glass.getChildren().add(text("Nothing", Color.WHITE, 40))).ratio()).isEqualTo(1);
    }

    @Test
    void nodesInFrontDoNotCount() {
        assertThat(only(glass -> {
            var corner = new Rectangle(40, 10, Color.BLACK);
            // Beside the short letter, but within the box of the tall one.
            corner.relocate(70, 60);
            glass.getChildren().addAll(corner, text("a.....l", Color.BLACK, 40));
        }).ratio()).isEqualTo(21);
    }

    /** On white, half-transparent black looks about like #767676. */
    @Test
    void theGroundShowsThroughATextAndThroughItsGroup() {
        assertThat(only(glass -> glass.getChildren().add(text("Thin", Color.rgb(0, 0, 0, 137 / 255.0), 40))).ratio())
                .isCloseTo(4.54, within(0.05));
        assertThat(only(glass -> {
            var group = new Group(text("Thin", Color.BLACK, 40));
            group.setOpacity(137 / 255.0);
            glass.getChildren().add(group);
        }).ratio()).isCloseTo(4.54, within(0.05));
    }

    @Test
    void theTextsStayAsTheyWere() {
        var text = text("Still here", Color.BLACK, 40);
        text.setOpacity(0.5);
        assertThat(read(glass -> glass.getChildren().add(text))).hasSize(1);
        assertThat(text.getOpacity()).isEqualTo(0.5);
    }

    @Test
    void hiddenTextsAreNotMeasured() {
        assertThat(read(glass -> {
            var hidden = new Group(text("Hidden", GREY, 40));
            hidden.setVisible(false);
            glass.getChildren().addAll(hidden, text(" ", GREY, 40));
        })).isEmpty();
    }

    @Test
    void greyIsAsBrightAsItsColour() {
        assertThat(Contrast.grey(0xFFFFFF)).isEqualTo(0xFFFFFF);
        assertThat(Contrast.grey(0x767676)).isEqualTo(0x767676);
        assertThat(Contrast.luminance(Contrast.grey(0x0B3D91))).isCloseTo(Contrast.luminance(0x0B3D91), within(0.002));
    }

    private static Reading only(Consumer<Pane> screen) {
        var readings = read(screen);
        assertThat(readings).hasSize(1);
        return readings.getFirst();
    }

    private static List<Reading> read(Consumer<Pane> screen) {
        return Fx.get(() -> {
            var glass = new Pane();
            glass.setStyle("-fx-background-color: white;");
            screen.accept(glass);
            var scene = new Scene(glass, 400, 200);
            Fx.layOut(glass);
            return TextContrast.of(scene);
        });
    }

    private static Rectangle ground(double width, Paint paint) {
        var ground = new Rectangle(width, 200, paint);
        ground.relocate(0, 0);
        return ground;
    }

    private static Text text(String words, Paint fill, double size) {
        var text = new Text(20, 100, words);
        text.setFont(Font.font("Pretendard JP Medium", size));
        text.setFill(fill);
        return text;
    }
}
