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
 * Brings a window back to full screen and to the front when it was left, hidden, covered by another, or when the display
 * changed.
 *
 * <p>It stays above other windows. Whether it gets the keyboard back from one of them is for the window manager to allow.
 * It asks the first time half a second later, then, while that does not help, after ever longer rests: it never fights with a
 * window manager in a loop. While all is well it does nothing.
 */
final class FullScreenKeeper {

    private static final Duration SOON = Duration.ofMillis(500);
    private static final Duration MAX_DURATION = Duration.ofSeconds(8);
    /** A window manager may round. */
    private static final double EPSILON = 1;

    private final Stage stage;
    private final Scheduler scheduler;
    private final Supplier<Rectangle2D> screen;
    private Duration rest = SOON;
    private boolean waiting;

    FullScreenKeeper(Stage stage, Scheduler scheduler, Supplier<Rectangle2D> screen) {
        this.stage = stage;
        this.scheduler = scheduler;
        this.screen = screen;
    }

    /** Takes the whole screen, without a key or a hint that leads out, and keeps it. */
    void start() {
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setAlwaysOnTop(true);
        stage.setFullScreen(true);
        stage.fullScreenProperty().subscribe((_, _) -> look());
        stage.focusedProperty().subscribe((_, _) -> look());
        stage.iconifiedProperty().subscribe((_, _) -> look());
        stage.widthProperty().subscribe((_, _) -> look());
        stage.heightProperty().subscribe((_, _) -> look());
        Screen.getScreens().addListener((ListChangeListener<Screen>) _ -> look());
    }

    private void look() {
        if (!waiting && stage.isShowing() && !isWell()) {
            waiting = true;
            scheduler.after(rest, this::restore);
        }
    }

    private void restore() {
        waiting = false;
        if (!stage.isShowing()) {
            return;
        }
        if (isWell()) {
            rest = SOON;
            return;
        }
        rest = rest.multipliedBy(2).compareTo(MAX_DURATION) > 0 ? MAX_DURATION : rest.multipliedBy(2);
        stage.setIconified(false);
        if (stage.isFullScreen() && !fillsTheScreen()) {
            // It has the size of the display as it was: it takes the one that is there now.
            stage.setFullScreen(false);
            cover();
        }
        stage.setFullScreen(true);
        stage.toFront();
        stage.requestFocus();
        // Whether that helped shows a moment later.
        waiting = true;
        scheduler.after(rest, this::restore);
    }

    private boolean isWell() {
        return stage.isFullScreen() && !stage.isIconified() && stage.isFocused() && fillsTheScreen();
    }

    private boolean fillsTheScreen() {
        var wanted = screen.get();
        return isNear(stage.getX(), wanted.getMinX()) && isNear(stage.getY(), wanted.getMinY())
                && isNear(stage.getWidth(), wanted.getWidth()) && isNear(stage.getHeight(), wanted.getHeight());
    }

    /** Without a window manager nobody answers the wish for the full screen: the window takes it by itself. */
    private void cover() {
        var wanted = screen.get();
        stage.setX(wanted.getMinX());
        stage.setY(wanted.getMinY());
        stage.setWidth(wanted.getWidth());
        stage.setHeight(wanted.getHeight());
    }

    private static boolean isNear(double here, double there) {
        return Math.abs(here - there) <= EPSILON;
    }
}
