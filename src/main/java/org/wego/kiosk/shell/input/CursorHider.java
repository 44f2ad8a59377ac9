// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.time.Duration;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.wego.kiosk.time.Scheduler;

/**
 * Shows the cursor only while a mouse is in use.
 *
 * <p>On X11 a finger arrives as a mouse, too, but it jumps to where it presses, while a mouse moves in small steps.
 * Several small steps in a row without a press are a mouse. A jump or a rest hides the cursor again. At the start it is
 * hidden.
 */
public final class CursorHider {

    private static final int MIN_STEPS = 4;
    /** The longest step of a mouse between two events, px. */
    private static final double MAX_STEP = 80;
    private static final Duration REST = Duration.ofSeconds(5);

    private final Scene scene;
    private final Scheduler scheduler;
    private Runnable cancel = () -> {
    };
    private double x;
    private double y;
    private int steps;

    public CursorHider(Scene scene, Scheduler scheduler) {
        this.scene = scene;
        this.scheduler = scheduler;
        scene.setCursor(Cursor.NONE);
    }

    public void see(MouseEvent event) {
        double distance = Math.hypot(event.getSceneX() - x, event.getSceneY() - y);
        x = event.getSceneX();
        y = event.getSceneY();
        if (event.isSynthesized() || distance > MAX_STEP) {
            hide();
        } else if (event.getEventType() == MouseEvent.MOUSE_MOVED && distance > 0) {
            steps++;
            if (steps >= MIN_STEPS) {
                show();
            }
        }
    }

    private void show() {
        scene.setCursor(Cursor.DEFAULT);
        cancel.run();
        cancel = scheduler.after(REST, this::hide);
    }

    private void hide() {
        cancel.run();
        steps = 0;
        scene.setCursor(Cursor.NONE);
    }
}
