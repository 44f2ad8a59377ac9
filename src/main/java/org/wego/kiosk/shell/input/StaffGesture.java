// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.time.Duration;
import javafx.geometry.Point2D;
import org.wego.kiosk.time.Scheduler;

/**
 * The gesture that opens the PIN pad: a finger presses in the lower right corner of the screen, slides to the lower
 * left corner and back, and is lifted there.
 *
 * <p>It hardly ever happens by chance, it activates no control on its way, and it can be reached from a wheelchair. For
 * keyboards see {@link StaffKeys}.
 */
public final class StaffGesture {

    /** The gesture takes two seconds; a slow hand needs more. */
    private static final Duration MAX_DURATION = Duration.ofSeconds(5);
    /** The size of a corner, as in {@link VoiceGesture}, px of the display profile. */
    private static final double SIDE = 130;

    private enum GestureProgress {
        NONE, THERE, BACK
    }

    private final Scheduler scheduler;
    private Runnable cancel = () -> {
    };
    private GestureProgress progress = GestureProgress.NONE;

    public StaffGesture(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Begins a gesture, if the finger is in the right corner.
     *
     * @param point in px of the display profile
     * @param width of the screen, in the same px
     * @param height of the screen, in the same px
     */
    public void press(Point2D point, double width, double height) {
        forget();
        if (isRight(point, width, height)) {
            progress = GestureProgress.THERE;
            cancel = scheduler.after(MAX_DURATION, this::forget);
        }
    }

    /** Follows the finger. */
    public void drag(Point2D point, double height) {
        if (progress == GestureProgress.THERE && point.getX() <= SIDE && isLow(point, height)) {
            progress = GestureProgress.BACK;
        }
    }

    /**
     * Ends the gesture.
     *
     * @return whether it was complete
     */
    public boolean release(Point2D point, double width, double height) {
        boolean complete = progress == GestureProgress.BACK && isRight(point, width, height);
        forget();
        return complete;
    }

    /** Forgets the finger. */
    public void forget() {
        cancel.run();
        progress = GestureProgress.NONE;
    }

    private static boolean isRight(Point2D point, double width, double height) {
        return point.getX() >= width - SIDE && isLow(point, height);
    }

    private static boolean isLow(Point2D point, double height) {
        return point.getY() >= height - SIDE;
    }
}
