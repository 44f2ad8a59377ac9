// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.wego.kiosk.desk.frame.DeskState;

/** A slider over the hours of the next four weeks. The arrow keys move it by an hour, Page Up and Page Down by a day. */
final class HourSlider {

    private static final int DAYS = 28;
    private static final int HOURS = 24;

    private final DeskState state;
    /** Hours from now. */
    private final Slider slider = new Slider(0, (double) DAYS * HOURS, 0);
    private boolean showing;

    /**
     * A slider at the present moment.
     *
     * @param chosen receives each chosen full hour; the present moment is not one of them
     */
    HourSlider(DeskState state, Consumer<Instant> chosen) {
        this.state = state;
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(HOURS * 7.0);
        slider.setMinorTickCount(6);
        slider.setShowTickMarks(true);
        slider.setAccessibleText(state.words().get("notice.at"));
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        slider.valueProperty().subscribe((_, hour) -> {
            if (hour.doubleValue() > 0 && !showing) {
                chosen.accept(at(hour.doubleValue()));
            }
        });
    }

    Slider node() {
        return slider;
    }

    /** Whether it is at the present moment. */
    boolean isAtStart() {
        return slider.getValue() == 0;
    }

    /** Moves to a moment without choosing it. */
    void show(Instant moment) {
        showing = true;
        double minutes = Duration.between(state.clock().instant(), moment).toMinutes();
        slider.setValue(minutes / Duration.ofHours(1).toMinutes());
        showing = false;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN) {
            slider.adjustValue(slider.getValue() + (event.getCode() == KeyCode.PAGE_UP ? HOURS : -HOURS));
            event.consume();
        }
    }

    /** The full hour that is some hours from now. */
    private Instant at(double hour) {
        var zone = state.content().manifest().timeZone();
        return state.clock().instant().plus(Duration.ofHours(Math.round(hour))).atZone(zone).withMinute(0)
                .withSecond(0).withNano(0).toInstant();
    }
}
