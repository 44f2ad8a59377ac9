// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.view;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wego.kiosk.time.Scheduler;

/**
 * Moves a picture that is shown for hours by one pixel every few minutes, so that no edge burns into the display.
 *
 * <p>The path is a square with sides of four pixels, completed once an hour: too slow and too short to be noticed. The
 * picture is four pixels larger than the window, so that it leaves no gap at any side.
 */
public final class PixelShift {

    private static final int SIDE = 4;
    private static final int STEPS = 4 * SIDE;

    /** How long the picture rests between two steps. */
    static final Duration PAUSE = Duration.ofHours(1).dividedBy(STEPS);

    private int step;

    /** Moves to the next position. */
    void advance() {
        step = (step + 1) % STEPS;
    }

    /** Moves a picture in a {@link StackPane} to the present position. */
    public void apply(Region picture) {
        StackPane.setMargin(picture, new Insets(-SIDE / 2.0));
        picture.setTranslateX(along(step));
        picture.setTranslateY(along(step - SIDE));
    }

    /**
     * One coordinate of a position on the square, from its centre: it grows along one side, rests, shrinks, and rests
     * again.
     */
    private static double along(int position) {
        int path = Math.floorMod(position, STEPS);
        int from = switch (path / SIDE) {
            case 0 -> path;
            case 1 -> SIDE;
            case 2 -> STEPS - SIDE - path;
            default -> 0;
        };
        return from - SIDE / 2.0;
    }

    /**
     * Starts the shift. After each pause it moves the view that {@code resting} supplies; empty while the kiosk is in
     * use.
     */
    public void start(Scheduler scheduler, Supplier<Optional<ScreenView>> resting) {
        scheduler.after(PAUSE, () -> {
            resting.get().ifPresent(view -> {
                advance();
                apply(view);
            });
            start(scheduler, resting);
        });
    }
}
