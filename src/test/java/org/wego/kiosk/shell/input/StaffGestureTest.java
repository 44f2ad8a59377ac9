// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.LobbyTime;

/** The gesture by which staff call for the PIN pad. */
class StaffGestureTest {

    private static final double WIDTH = 1080;
    private static final double HEIGHT = 1920;
    private static final Point2D RIGHT = new Point2D(WIDTH - 20, HEIGHT - 20);
    private static final Point2D LEFT = new Point2D(20, HEIGHT - 20);
    private static final Point2D MIDDLE = new Point2D(WIDTH / 2, HEIGHT / 2);

    private final LobbyTime time = new LobbyTime();
    private final StaffGesture slide = new StaffGesture(time);

    @Test
    void fromTheRightCornerToTheLeftAndBackCalls() {
        assertThat(slid(RIGHT, LEFT, RIGHT)).isTrue();
    }

    @Test
    void atAnyHeightOnTheWay() {
        assertThat(slid(RIGHT, MIDDLE, LEFT, MIDDLE, RIGHT)).isTrue();
    }

    @Test
    void anythingElseDoesNot() {
        assertThat(slid(RIGHT, LEFT)).as("lifted in the left corner").isFalse();
        assertThat(slid(RIGHT, MIDDLE, RIGHT)).as("turned before the left corner").isFalse();
        assertThat(slid(LEFT, RIGHT)).as("begun in the left corner").isFalse();
        assertThat(slid(RIGHT, LEFT, MIDDLE)).as("lifted outside the corners").isFalse();
        assertThat(slid(RIGHT, new Point2D(20, HEIGHT - 200), RIGHT)).as("above the left corner").isFalse();
    }

    @Test
    void afterFiveSecondsItIsTooLate() {
        slide.press(RIGHT, WIDTH, HEIGHT);
        slide.drag(LEFT, HEIGHT);
        time.pass(Duration.ofSeconds(5));
        assertThat(slide.release(RIGHT, WIDTH, HEIGHT)).isFalse();
    }

    @Test
    void justBeforeItIsNot() {
        slide.press(RIGHT, WIDTH, HEIGHT);
        slide.drag(LEFT, HEIGHT);
        time.pass(Duration.ofMillis(4_999));
        assertThat(slide.release(RIGHT, WIDTH, HEIGHT)).isTrue();
    }

    @Test
    void aFingerThatWasTakenAwayCallsNothing() {
        slide.press(RIGHT, WIDTH, HEIGHT);
        slide.drag(LEFT, HEIGHT);
        slide.forget();
        assertThat(slide.release(RIGHT, WIDTH, HEIGHT)).isFalse();
    }

    private boolean slid(Point2D... way) {
        slide.press(way[0], WIDTH, HEIGHT);
        for (var point : way) {
            slide.drag(point, HEIGHT);
        }
        return slide.release(way[way.length - 1], WIDTH, HEIGHT);
    }
}
