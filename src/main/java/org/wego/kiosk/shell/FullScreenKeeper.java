// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.time.Duration;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.wego.kiosk.time.Scheduler;

/**
 * Brings a window back to full screen and to the front: after it lost either, after it was minimised, and after the
 * display changed.
 *
 * <p>The window stays above others. The window manager decides whether it gets the keyboard focus back. The first
 * attempt follows after half a second, further ones after ever longer delays, so that it never fights with a window
 * manager in a loop.
 */
final class FullScreenKeeper {

    private static final Duration FIRST_DELAY = Duration.ofMillis(500);
    private static final Duration MAX_DELAY = Duration.ofSeconds(8);
    /** The difference that a window manager may cause by rounding, px. */
    private static final double EPSILON = 1;

    private final Stage stage;
    private final Scheduler scheduler;
    private final Supplier<Rectangle2D> screen;
    private Duration delay = FIRST_DELAY;
    private boolean waiting;

    FullScreenKeeper(Stage stage, Scheduler scheduler, Supplier<Rectangle2D> screen) {
        this.stage = stage;
        this.scheduler = scheduler;
        this.screen = screen;
    }

    /** Makes the window full screen, without a key or a hint for leaving it, and keeps it so. */
    void start() {
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setAlwaysOnTop(true);
        stage.setFullScreen(true);
        stage.fullScreenProperty().subscribe((_, _) -> check());
        stage.focusedProperty().subscribe((_, _) -> check());
        stage.iconifiedProperty().subscribe((_, _) -> check());
        stage.widthProperty().subscribe((_, _) -> check());
        stage.heightProperty().subscribe((_, _) -> check());
        Screen.getScreens().addListener((ListChangeListener<Screen>) _ -> check());
    }

    private void check() {
        if (!waiting && stage.isShowing() && !isInPlace()) {
            waiting = true;
            scheduler.after(delay, this::restore);
        }
    }

    private void restore() {
        waiting = false;
        if (!stage.isShowing()) {
            return;
        }
        if (isInPlace()) {
            delay = FIRST_DELAY;
            return;
        }
        delay = delay.multipliedBy(2).compareTo(MAX_DELAY) > 0 ? MAX_DELAY : delay.multipliedBy(2);
        stage.setIconified(false);
        if (stage.isFullScreen() && !fillsTheScreen()) {
            // It still has the size of the previous display.
            stage.setFullScreen(false);
            fillScreen();
        }
        stage.setFullScreen(true);
        stage.toFront();
        stage.requestFocus();
        // The window manager answers later: check again.
        waiting = true;
        scheduler.after(delay, this::restore);
    }

    private boolean isInPlace() {
        return stage.isFullScreen() && !stage.isIconified() && stage.isFocused() && fillsTheScreen();
    }

    private boolean fillsTheScreen() {
        var wanted = screen.get();
        return isNear(stage.getX(), wanted.getMinX()) && isNear(stage.getY(), wanted.getMinY())
                && isNear(stage.getWidth(), wanted.getWidth()) && isNear(stage.getHeight(), wanted.getHeight());
    }

    /**
     * Gives the window the bounds of the screen. Without a window manager, the request for full screen has no effect.
     */
    private void fillScreen() {
        var wanted = screen.get();
        stage.setX(wanted.getMinX());
        stage.setY(wanted.getMinY());
        stage.setWidth(wanted.getWidth());
        stage.setHeight(wanted.getHeight());
    }

    private static boolean isNear(double a, double b) {
        return Math.abs(a - b) <= EPSILON;
    }
}
