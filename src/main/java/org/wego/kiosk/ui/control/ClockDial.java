// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.transform.Rotate;

/** The dial of a clock, for the time that is beside it in figures. */
public final class ClockDial extends Region {

    private static final int HOURS = 12;
    private static final double DEGREES = 360;
    private static final int MINUTES = 60;
    private static final double INSET = 0.86;
    private static final double HOUR_HAND = 0.5;
    private static final double MINUTE_HAND = 0.74;

    private final Rotate hour;
    private final Rotate minute;

    /**
     * Creates a dial.
     *
     * @param size the diameter, px
     * @param now supplies the time; without one the hands are hidden
     * @param change changes whenever the time may have changed
     */
    public ClockDial(double size, Supplier<Optional<LocalTime>> now, ObservableValue<?> change) {
        double radius = size / 2;
        hour = new Rotate(0, radius, radius);
        minute = new Rotate(0, radius, radius);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        var face = new Circle(radius, radius, radius);
        face.getStyleClass().add("dial-face");
        getChildren().add(face);
        for (int i = 0; i < HOURS; i++) {
            var mark = line(radius, radius * (1 - INSET) + (i % 3 == 0 ? radius * 0.08 : 0), radius * (1 - INSET) - 1,
                    "dial-mark");
            mark.getTransforms().add(new Rotate(i * DEGREES / HOURS, radius, radius));
            getChildren().add(mark);
        }
        var hands = new ArrayList<Line>();
        hands.add(hand(radius, HOUR_HAND, hour, "dial-hour"));
        hands.add(hand(radius, MINUTE_HAND, minute, "dial-minute"));
        getChildren().addAll(hands);
        change.subscribe(_ -> {
            var time = now.get();
            hands.forEach(hand -> hand.setVisible(time.isPresent()));
            time.ifPresent(this::turn);
        });
    }

    private void turn(LocalTime time) {
        double minutes = time.getMinute();
        minute.setAngle(minutes * DEGREES / MINUTES);
        hour.setAngle((time.getHour() % HOURS + minutes / MINUTES) * DEGREES / HOURS);
    }

    private static Line hand(double radius, double length, Rotate angle, String styleClass) {
        var hand = line(radius, radius * (1 - length), radius, styleClass);
        hand.getTransforms().add(angle);
        return hand;
    }

    /** An upright line above the centre. */
    private static Line line(double radius, double top, double bottom, String styleClass) {
        var line = new Line(radius, top, radius, bottom);
        line.getStyleClass().add(styleClass);
        return line;
    }
}
