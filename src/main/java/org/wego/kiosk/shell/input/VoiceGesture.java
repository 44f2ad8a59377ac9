// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.time.Duration;
import javafx.geometry.Point2D;
import org.wego.kiosk.time.Scheduler;

/**
 * Notices a finger that rests in the lower left corner of the glass, where a tactile mark shows the way to the voice.
 *
 * <p>Nothing needs it: the voice has a button and a key as well.
 */
public final class VoiceGesture {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(2);
    /** 48 mm in portrait, 36 mm in landscape: found without sight. */
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
     * A finger has come down.
     *
     * @param point in pixels of the display profile
     * @param height of the glass in the same
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

    /** The finger has moved; off the corner it means something else. */
    void drag(Point2D point, double height) {
        if (!isInCorner(point, height)) {
            cancel.run();
        }
    }

    /**
     * The finger has gone.
     *
     * @return whether it has done its work, and what lies below must not act
     */
    boolean release() {
        cancel.run();
        boolean worked = done;
        done = false;
        return worked;
    }

    private static boolean isInCorner(Point2D point, double height) {
        return point.getX() <= SIDE && point.getY() >= height - SIDE;
    }
}
