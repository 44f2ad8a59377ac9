// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.ui.control.QrCode;

/** Plants each kind of layout problem and checks that {@link LayoutFacts} finds it. */
@FxTest
class LayoutFactsTest {

    private static final GlyphPositions GLYPHS = new GlyphPositions();
    private static final String FACE = "Pretendard JP Medium";

    @Test
    void aScreenInOrderHasNoFault() {
        assertThat(faults(1080, 1920, glass -> {
            put(glass, label("Whole"), 100, 100, 300, 60);
            put(glass, button("One"), 100, 300, 200, 72);
            put(glass, button("Two"), 100, 384, 200, 72);
            put(glass, new QrCode("text", 200), 600, 300, 200, 200);
        })).isEmpty();
    }

    @Test
    void aTextThatIsCut() {
        assertThat(faults(1080, 1920, glass -> put(glass, label("Much too long for so little"), 100, 100, 120, 60)))
                .singleElement().asString().contains("is cut to \"Muc").contains("Label.label \"Much too long");
    }

    @Test
    void aWordThatIsBroken() {
        assertThat(faults(1080, 1920, glass -> {
            var text = text("a Donaudampfschifffahrt", 100, 100);
            text.setWrappingWidth(200);
            glass.getChildren().add(text);
        })).singleElement().asString().contains("breaks the word \"Donaudampfschifffahrt\"");
    }

    @Test
    void aFaceThatIsGivenTwoSizesInEachLayout() {
        assertThat(faults(1080, 1920, glass -> put(glass, new Button(null, label("Face")) {
            @Override
            protected void layoutChildren() {
                super.layoutChildren();
                getGraphic().resize(280, 60);
            }
        }, 100, 100, 300, 80))).singleElement().asString().contains("asks for another layout after each");
    }

    @Test
    void aTextThatLeavesTheScreen() {
        assertThat(faults(1080, 1920, glass -> put(glass, label("Out"), 1050, 100, 300, 60)))
                .anySatisfy(fault -> assertThat(fault).contains("\"Out\"").contains("leaves the screen"));
    }

    @Test
    void aTargetThatLeavesTheScreen() {
        assertThat(faults(1080, 1920, glass -> put(glass, button("x"), 1000, 100, 100, 100))).anySatisfy(
                fault -> assertThat(fault).contains("Button").contains("leaves the screen"));
    }

    @Test
    void aTextThatIsClipped() {
        assertThat(faults(1080, 1920, glass -> {
            var window = new Pane(text("Half of it", 40, 40));
            window.setClip(new Rectangle(100, 100));
            put(glass, window, 100, 100, 400, 100);
        })).singleElement().asString().contains("\"Half of it\" is clipped");
    }

    @Test
    void aTextThatLeavesItsBox() {
        assertThat(faults(1080, 1920, glass -> put(glass, new Pane(text("Too wide", 0, 40)), 100, 100, 80, 60)))
                .singleElement().asString().contains("\"Too wide\" leaves its Pane");
    }

    @Test
    void aCodeThatLeavesItsBox() {
        assertThat(faults(1080, 1920, glass -> {
            var card = new Pane();
            put(card, new QrCode("text", 200), 20, 20, 200, 200);
            put(glass, card, 100, 100, 400, 190);
        })).singleElement().asString().contains("QrCode").contains("leaves its Pane");
    }

    @Test
    void twoTextsOnOneAnother() {
        assertThat(faults(1080, 1920, glass -> glass.getChildren().addAll(text("Above", 100, 100),
                text("Below", 120, 110))))
                .singleElement().asString().contains("\"Above\" overlaps").contains("\"Below\"");
    }

    @Test
    void aTextOnACode() {
        assertThat(faults(1080, 1920, glass -> {
            put(glass, new QrCode("text", 200), 100, 100, 200, 200);
            glass.getChildren().add(text("Scan", 120, 200));
        })).singleElement().asString().contains("\"Scan\" overlaps QrCode");
    }

    @Test
    void aTextOnATarget() {
        assertThat(faults(1080, 1920, glass -> {
            put(glass, button(""), 100, 100, 300, 100);
            glass.getChildren().add(text("Not mine", 120, 150));
        })).singleElement().asString().contains("\"Not mine\" overlaps the target Button");
    }

    @Test
    void boxesThatOverlap() {
        assertThat(faults(1080, 1920, glass -> {
            put(glass, new VBox(), 100, 100, 300, 100);
            put(glass, new VBox(), 100, 190, 300, 100);
        })).singleElement().asString().contains("overlaps its neighbour");
    }

    @Test
    void aTargetThatIsTooSmall() {
        assertThat(faults(1080, 1920, glass -> put(glass, button("x"), 100, 100, 71, 100)))
                .singleElement().asString().contains("is a target of 71 x 100 px, less than 72");
        assertThat(faults(1920, 1080, glass -> put(glass, button("x"), 100, 100, 73, 100)))
                .singleElement().asString().contains("is a target of 73 x 100 px, less than 74");
    }

    @Test
    void targetsThatAreTooNear() {
        Consumer<Pane> apart = glass -> {
            put(glass, button("a"), 100, 100, 100, 100);
            put(glass, button("b"), 212, 100, 100, 100);
        };
        assertThat(faults(1080, 1920, apart)).isEmpty();
        assertThat(faults(1920, 1080, apart)).singleElement().asString()
                .contains("\"a\" is only 12.0 px from the target").contains("\"b\"");
    }

    @Test
    void aTextThatIsTooSmall() {
        Consumer<Pane> small = glass -> {
            var text = text("Small", 100, 100);
            text.setFont(Font.font(FACE, 39));
            glass.getChildren().add(text);
        };
        assertThat(faults(1080, 1920, small)).singleElement().asString()
                .contains("\"Small\" is written in 39.0 px, less than 40");
        assertThat(faults(1920, 1080, glass -> glass.getChildren().add(text("Small", 100, 100)))).singleElement()
                .asString().contains("is written in 40.0 px, less than 52");
        assertThat(faults(1080, 1920, glass -> {
            glass.getStyleClass().addAll("kiosk", "large");
            glass.getChildren().add(text("Small", 100, 100));
        })).singleElement().asString().contains("is written in 40.0 px, less than 80");
    }

    @Test
    void aCharacterThatItsTypefaceLacks() {
        assertThat(faults(1080, 1920, glass -> glass.getChildren().add(text("ქ", 100, 100))))
                .singleElement().asString().contains("Pretendard JP Medium lacks ქ (U+10E5)");
    }

    @Test
    void aFontOfTheSystem() {
        assertThat(faults(1080, 1920, glass -> {
            var text = text("x", 100, 100);
            text.setFont(Font.font("System", 40));
            glass.getChildren().add(text);
        })).singleElement().asString().contains("is not one of");
    }

    @Test
    void hiddenNodesAreNoFault() {
        assertThat(faults(1080, 1920, glass -> {
            var text = text("Out", 2000, 100);
            text.setVisible(false);
            glass.getChildren().add(text);
        })).isEmpty();
    }

    private static List<String> faults(double width, double height, Consumer<Pane> screen) {
        return Fx.get(() -> {
            var glass = new Pane();
            glass.setStyle("-fx-font-family: \"" + FACE + "\"; -fx-font-size: 40px;");
            screen.accept(glass);
            var scene = new Scene(glass, width, height);
            Fx.layOut(glass);
            return LayoutFacts.faults(scene, GLYPHS);
        });
    }

    private static void put(Pane glass, Node node, double x, double y, double width, double height) {
        if (node instanceof Region region) {
            region.setMinSize(width, height);
            region.setPrefSize(width, height);
            region.setMaxSize(width, height);
        }
        node.relocate(x, y);
        glass.getChildren().add(node);
    }

    private static Label label(String text) {
        return new Label(text);
    }

    private static Button button(String text) {
        var button = new Button(text);
        button.setStyle("-fx-padding: 0; -fx-font-size: 52px;");
        return button;
    }

    private static Text text(String words, double x, double baseline) {
        var text = new Text(x, baseline, words);
        text.setFont(Font.font(FACE, 40));
        return text;
    }
}
