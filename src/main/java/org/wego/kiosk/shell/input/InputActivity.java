// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Reports the input of a visitor. */
public final class InputActivity implements EventHandler<InputEvent> {

    private final BooleanSupplier warning;
    private final Runnable pressed;
    private final Runnable released;

    /**
     * A filter for the events of a window.
     *
     * @param warning whether the idle dialog is open: only a release answers it
     * @param pressed run at a press; a press that is never released must not keep the visit from ending
     * @param released run after the release, so that the touch which answers the dialog still finds its button
     */
    public InputActivity(BooleanSupplier warning, Runnable pressed, Runnable released) {
        this.warning = warning;
        this.pressed = pressed;
        this.released = released;
    }

    @Override
    public void handle(InputEvent event) {
        var type = event.getEventType();
        if (type == MouseEvent.MOUSE_RELEASED || type == KeyEvent.KEY_RELEASED) {
            Platform.runLater(released);
        } else if (!warning.getAsBoolean() && (type == MouseEvent.MOUSE_PRESSED || type == KeyEvent.KEY_PRESSED)) {
            pressed.run();
        }
    }
}
