// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.LobbyTime;

/** The gesture that opens the PIN pad. */
class StaffGestureTest {

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 1920;
    private static final Point2D RIGHT = new Point2D(WIDTH - 20, HEIGHT - 20);
    private static final Point2D LEFT = new Point2D(20, HEIGHT - 20);
    private static final Point2D MIDDLE = new Point2D(WIDTH / 2, HEIGHT / 2);

    private final LobbyTime time = new LobbyTime();
    private final StaffGesture gesture = new StaffGesture(time);

    @Test
    void fromTheRightCornerToTheLeftAndBackCalls() {
        assertThat(slid(RIGHT, LEFT, RIGHT)).isTrue();
    }

    @Test
    void theHeightBetweenTheCornersDoesNotMatter() {
        assertThat(slid(RIGHT, MIDDLE, LEFT, MIDDLE, RIGHT)).isTrue();
    }

    @Test
    void otherMovementsDoNotCall() {
        assertThat(slid(RIGHT, LEFT)).as("lifted in the left corner").isFalse();
        assertThat(slid(RIGHT, MIDDLE, RIGHT)).as("turned before the left corner").isFalse();
        assertThat(slid(LEFT, RIGHT)).as("started in the left corner").isFalse();
        assertThat(slid(RIGHT, LEFT, MIDDLE)).as("lifted outside the corners").isFalse();
        assertThat(slid(RIGHT, new Point2D(20, HEIGHT - 200), RIGHT)).as("above the left corner").isFalse();
    }

    @Test
    void afterFiveSecondsItIsTooLate() {
        gesture.press(RIGHT, WIDTH, HEIGHT);
        gesture.drag(LEFT, HEIGHT);
        time.pass(Duration.ofSeconds(5));
        assertThat(gesture.release(RIGHT, WIDTH, HEIGHT)).isFalse();
    }

    @Test
    void justBeforeFiveSecondsItIsNotTooLate() {
        gesture.press(RIGHT, WIDTH, HEIGHT);
        gesture.drag(LEFT, HEIGHT);
        time.pass(Duration.ofMillis(4_999));
        assertThat(gesture.release(RIGHT, WIDTH, HEIGHT)).isTrue();
    }

    @Test
    void aForgottenFingerDoesNotCall() {
        gesture.press(RIGHT, WIDTH, HEIGHT);
        gesture.drag(LEFT, HEIGHT);
        gesture.forget();
        assertThat(gesture.release(RIGHT, WIDTH, HEIGHT)).isFalse();
    }

    private boolean slid(Point2D... path) {
        gesture.press(path[0], WIDTH, HEIGHT);
        for (var point : path) {
            gesture.drag(point, HEIGHT);
        }
        return gesture.release(path[path.length - 1], WIDTH, HEIGHT);
    }
}
