// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.desk.typed.TypedPosition;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.theme.Theme;

/** The map says the position of a point; its pin is at a known one. */
@FxTest
class PositionMapTest {

    /** The map draws its pin some pixels off, and a pixel is more than half a degree. */
    private static final double DEGREES = 2;
    private static final double ROOM = 600;
    private static final Messages WORDS = MessageCatalogue.ofDesk().in(new Lang("en"));

    @ParameterizedTest
    @ValueSource(strings = {"37.57, 126.98", "-33.87, 151.21", "55.75, 37.62", "-22.91, -43.17"})
    void aClickOnThePinIsItsPosition(String written) {
        var position = TypedPosition.parse(written).orElseThrow();
        var clicked = Fx.get(() -> {
            var map = new PositionMap(Optional.of(position), ROOM, WORDS, TypedPosition::toString, _ -> {
            });
            var scene = new Scene(map.node(), 600, 480);
            Fx.layOut(scene.getRoot());
            var pin = (Circle) scene.getRoot().lookup(".desk-pin");
            var bounds = pin.localToScene(pin.getBoundsInLocal());
            return map.at(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        });
        assertThat(clicked.latitude().doubleValue()).isCloseTo(position.latitude().doubleValue(), within(DEGREES));
        assertThat(clicked.longitude().doubleValue()).isCloseTo(position.longitude().doubleValue(), within(DEGREES));
    }

    /** The arrow keys move a mark, Shift makes the steps small, Enter takes the place of the mark. */
    @Test
    void aPlaceIsChosenWithTheKeys() {
        var map = open("37.57, 126.98");
        press(map, KeyCode.ENTER, false);
        assertThat(place(map)).as("where the mark begins").isEqualTo(at(37.57, 126.98));
        press(map, KeyCode.LEFT, false);
        press(map, KeyCode.ENTER, false);
        double far = 126.98 - longitude(map);
        assertThat(far).as("to the west").isBetween(5.0, 20.0);
        press(map, KeyCode.LEFT, true);
        press(map, KeyCode.ENTER, false);
        assertThat(126.98 - far - longitude(map)).as("a little").isBetween(0.1, far / 4);
        press(map, KeyCode.RIGHT, false);
        press(map, KeyCode.RIGHT, true);
        press(map, KeyCode.DOWN, false);
        press(map, KeyCode.ENTER, false);
        assertThat(longitude(map)).as("back in the east").isCloseTo(126.98, within(DEGREES));
        assertThat(latitude(map)).as("to the south").isLessThan(32);
        press(map, KeyCode.UP, false);
        press(map, KeyCode.UP, false);
        press(map, KeyCode.ENTER, false);
        assertThat(latitude(map)).as("to the north").isGreaterThan(42);
        assertThat(map.heard().getAccessibleText()).as("what is said is what is taken")
                .isEqualTo(place(map).toString());
    }

    /** A larger map has smaller steps; the smallest one is the whole world. */
    @Test
    void plusAndMinusZoomAroundTheMark() {
        var map = open("37.57, 126.98");
        press(map, KeyCode.LEFT, false);
        press(map, KeyCode.ENTER, false);
        double far = 126.98 - longitude(map);
        for (int i = 0; i < 4; i++) {
            press(map, KeyCode.PLUS, false);
        }
        double before = longitude(map);
        press(map, KeyCode.LEFT, false);
        press(map, KeyCode.ENTER, false);
        assertThat(before - longitude(map)).as("enlarged").isBetween(0.1, far * 0.6);
        for (int i = 0; i < 9; i++) {
            press(map, KeyCode.MINUS, false);
        }
        before = longitude(map);
        press(map, KeyCode.LEFT, false);
        press(map, KeyCode.ENTER, false);
        assertThat(before - longitude(map)).as("the whole world again").isCloseTo(far, within(DEGREES));
    }

    /** Esc is left to the popover, which it closes; letters mean nothing here. */
    @Test
    void otherKeysAreNotTaken() {
        var map = open("37.57, 126.98");
        assertThat(press(map, KeyCode.ESCAPE, false)).isFalse();
        assertThat(press(map, KeyCode.TAB, false)).isFalse();
        assertThat(press(map, KeyCode.ENTER, false)).isTrue();
    }

    @Test
    void theMapGetsSmallerWhereThereIsLittleRoom() {
        var heights = Fx.get(() -> Stream.of(600.0, 400.0, 100.0).map(room -> new PositionMap(Optional.empty(), room,
                WORDS, TypedPosition::toString, _ -> {
                }).node()).map(node -> {
                    var scene = new Scene(node);
                    Fx.layOut(scene.getRoot());
                    return node.prefHeight(-1);
                }).toList());
        assertThat(heights.get(1)).isLessThan(heights.get(0)).isLessThanOrEqualTo(400);
        assertThat(heights.get(2)).as("it stays a map").isGreaterThan(220);
    }

    private record OpenMap(Node heard, AtomicReference<TypedPosition> chosen) {}

    private static OpenMap open(String written) {
        return Fx.get(() -> {
            var chosen = new AtomicReference<TypedPosition>();
            var map = new PositionMap(TypedPosition.parse(written), ROOM, WORDS, TypedPosition::toString, chosen::set);
            var scene = new Scene(map.node(), 600, 480);
            scene.getStylesheets().setAll(new Theme(List.of()).desk(false));
            Fx.layOut(scene.getRoot());
            map.focus();
            return new OpenMap(scene.getRoot().lookup(".desk-world"), chosen);
        });
    }

    /** Presses a key on the map; returns whether the map took it. */
    private static boolean press(OpenMap map, KeyCode code, boolean shift) {
        return Fx.get(() -> {
            var taken = new boolean[]{true};
            map.heard().getScene().getRoot().setOnKeyPressed(_ -> taken[0] = false);
            Event.fireEvent(map.heard(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
            Fx.layOut(map.heard().getScene().getRoot());
            return taken[0];
        });
    }

    private static TypedPosition place(OpenMap map) {
        return map.chosen().get();
    }

    private static double longitude(OpenMap map) {
        return place(map).longitude().doubleValue();
    }

    private static double latitude(OpenMap map) {
        return place(map).latitude().doubleValue();
    }

    private static TypedPosition at(double latitude, double longitude) {
        return new TypedPosition(BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude));
    }
}
