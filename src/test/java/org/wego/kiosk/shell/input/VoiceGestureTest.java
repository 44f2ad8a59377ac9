// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.testing.LobbyTime;

/** The gesture that starts the voice. */
class VoiceGestureTest {

    private static final double HEIGHT = 1920;
    private static final Point2D CORNER = new Point2D(20, HEIGHT - 20);
    private static final Point2D OUTSIDE = new Point2D(200, HEIGHT - 20);

    private final LobbyTime time = new LobbyTime();
    private int started;
    private final VoiceGesture gesture = new VoiceGesture(time, () -> started++);

    @Test
    void aFingerThatRestsForTwoSecondsStartsTheVoiceOnce() {
        gesture.press(CORNER, HEIGHT);
        time.pass(Duration.ofMillis(1_999));
        assertThat(started).isZero();
        time.pass(Duration.ofMinutes(1));
        assertThat(started).isEqualTo(1);
    }

    @Test
    void itsReleaseActivatesNoControl() {
        gesture.press(CORNER, HEIGHT);
        time.pass(Duration.ofSeconds(2));
        assertThat(gesture.release()).isTrue();
        assertThat(gesture.release()).as("the release of the next finger").isFalse();
    }

    @Test
    void aShortTouchIsAnOrdinaryOne() {
        gesture.press(CORNER, HEIGHT);
        time.pass(Duration.ofSeconds(1));
        assertThat(gesture.release()).isFalse();
        time.pass(Duration.ofMinutes(1));
        assertThat(started).isZero();
    }

    @Test
    void aFingerThatLeavesTheCornerMeansSomethingElse() {
        gesture.press(CORNER, HEIGHT);
        gesture.drag(OUTSIDE, HEIGHT);
        time.pass(Duration.ofMinutes(1));
        assertThat(started).isZero();
    }

    @Test
    void outsideTheCornerNothingHappens() {
        gesture.press(OUTSIDE, HEIGHT);
        time.pass(Duration.ofMinutes(1));
        assertThat(started).isZero();
    }
}
