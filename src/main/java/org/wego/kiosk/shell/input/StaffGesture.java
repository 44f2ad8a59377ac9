// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.time.Duration;
import javafx.geometry.Point2D;
import org.wego.kiosk.time.Scheduler;

/**
 * Notices a finger that comes down in the lower right corner of the glass, slides to the lower left one and back again,
 * and is lifted there: so staff call for the PIN pad.
 *
 * <p>Nobody does so by chance, it acts on nothing on its way, and it lies low enough for who sits in a wheelchair. A
 * keyboard has {@link StaffKeys}.
 */
public final class StaffGesture {

    /** There and back takes two seconds; a slow hand has more. */
    private static final Duration MAX_DURATION = Duration.ofSeconds(5);
    /** The same corner as that of the voice. */
    private static final double SIDE = 130;

    private enum GestureProgress {
        NONE, THERE, BACK
    }

    private final Scheduler scheduler;
    private Runnable cancel = () -> {
    };
    private GestureProgress way = GestureProgress.NONE;

    public StaffGesture(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * A finger has come down.
     *
     * @param point in pixels of the display profile
     * @param width of the glass in the same
     * @param height of the glass in the same
     */
    public void press(Point2D point, double width, double height) {
        forget();
        if (isRight(point, width, height)) {
            way = GestureProgress.THERE;
            cancel = scheduler.after(MAX_DURATION, this::forget);
        }
    }

    /** The finger has moved. */
    public void drag(Point2D point, double height) {
        if (way == GestureProgress.THERE && point.getX() <= SIDE && isLow(point, height)) {
            way = GestureProgress.BACK;
        }
    }

    /**
     * The finger has gone.
     *
     * @return whether staff have called
     */
    public boolean release(Point2D point, double width, double height) {
        boolean called = way == GestureProgress.BACK && isRight(point, width, height);
        forget();
        return called;
    }

    /** The finger will not be lifted. */
    public void forget() {
        cancel.run();
        way = GestureProgress.NONE;
    }

    private static boolean isRight(Point2D point, double width, double height) {
        return point.getX() >= width - SIDE && isLow(point, height);
    }

    private static boolean isLow(Point2D point, double height) {
        return point.getY() >= height - SIDE;
    }
}
