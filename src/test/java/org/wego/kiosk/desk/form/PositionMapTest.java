// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.shape.Circle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wego.kiosk.desk.typed.TypedPosition;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.text.Messages;

/** The map says the position of a point; its pin is at a known one. */
@FxTest
class PositionMapTest {

    /** The map draws its pin some pixels off, and a pixel is more than half a degree. */
    private static final double DEGREES = 2;
    private static final Messages WORDS = MessageCatalogue.ofDesk().in(new Lang("en"));

    @ParameterizedTest
    @ValueSource(strings = {"37.57, 126.98", "-33.87, 151.21", "55.75, 37.62", "-22.91, -43.17"})
    void aClickOnThePinIsItsPosition(String written) {
        var position = TypedPosition.parse(written).orElseThrow();
        var clicked = Fx.get(() -> {
            var map = new PositionMap(Optional.of(position), WORDS, TypedPosition::toString, _ -> {
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
}
