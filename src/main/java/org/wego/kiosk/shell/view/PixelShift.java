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
 * Where a picture that rests for hours stands: one pixel further every few minutes, so that no edge burns into the glass.
 *
 * <p>Its way is the edge of a square of four pixels, in an hour once around: too slow and too short to be seen. The
 * picture is that much larger than the glass, and so leaves no gap at any side.
 */
public final class PixelShift {

    private static final int SIDE = 4;
    private static final int STEPS = 4 * SIDE;

    /** How long the picture stands still between two steps. */
    static final Duration PAUSE = Duration.ofHours(1).dividedBy(STEPS);

    private int step;

    /** Takes one step. */
    void advance() {
        step = (step + 1) % STEPS;
    }

    /** Puts a picture that lies in a {@link StackPane} where it is to stand now. */
    public void apply(Region picture) {
        StackPane.setMargin(picture, new Insets(-SIDE / 2.0));
        picture.setTranslateX(along(step));
        picture.setTranslateY(along(step - SIDE));
    }

    /** From the left to the right edge of the square, a side's length there, back, and there again. */
    private static double along(int position) {
        int way = Math.floorMod(position, STEPS);
        int from = switch (way / SIDE) {
            case 0 -> way;
            case 1 -> SIDE;
            case 2 -> STEPS - SIDE - way;
            default -> 0;
        };
        return from - SIDE / 2.0;
    }

    /** Moves from now on, after each pause, whatever is to be moved then: nothing moves while somebody is there. */
    public void goOn(Scheduler scheduler, Supplier<Optional<ScreenView>> resting) {
        scheduler.after(PAUSE, () -> {
            resting.get().ifPresent(view -> {
                advance();
                apply(view);
            });
            goOn(scheduler, resting);
        });
    }
}
