// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.time.Duration;
import javafx.geometry.Point2D;
import org.wego.kiosk.time.Scheduler;

/**
 * The gesture that turns the voice on or off: a finger rests in the lower left corner of the screen, which a tactile
 * mark makes easy to find.
 *
 * <p>The voice also has a button and a key.
 */
public final class VoiceGesture {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(2);
    /**
     * The size of the corner, px of the display profile: 48 mm in portrait, 36 mm in landscape, to be found without
     * sight.
     */
    private static final double SIDE = 130;

    private final Scheduler scheduler;
    private final Runnable held;
    private Runnable cancel = () -> {
    };
    private boolean done;

    public VoiceGesture(Scheduler scheduler, Runnable held) {
        this.scheduler = scheduler;
        this.held = held;
    }

    /**
     * Begins a gesture, if the finger is in the corner.
     *
     * @param point in px of the display profile
     * @param height of the screen, in the same px
     */
    void press(Point2D point, double height) {
        done = false;
        cancel.run();
        if (isInCorner(point, height)) {
            cancel = scheduler.after(LONG_ENOUGH, () -> {
                done = true;
                held.run();
            });
        }
    }

    /** Follows the finger; outside the corner the gesture ends. */
    void drag(Point2D point, double height) {
        if (!isInCorner(point, height)) {
            cancel.run();
        }
    }

    /**
     * Ends the gesture.
     *
     * @return whether it was complete, so that controls below the finger must not act
     */
    boolean release() {
        cancel.run();
        boolean complete = done;
        done = false;
        return complete;
    }

    private static boolean isInCorner(Point2D point, double height) {
        return point.getX() <= SIDE && point.getY() >= height - SIDE;
    }
}
