// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import javafx.scene.Node;

/**
 * An update of a view that waits while the view is not in the window.
 *
 * <p>Views stay after another one was chosen. What changes meanwhile costs nothing until they are shown again.
 */
public final class ShownUpdate {

    private final Node view;
    private final Runnable update;
    private boolean due;

    /**
     * An update that is not due.
     *
     * @param view the root of the view
     * @param update makes the view show the current state
     */
    public ShownUpdate(Node view, Runnable update) {
        this.view = view;
        this.update = update;
        view.sceneProperty().subscribe(_ -> runIfDue());
    }

    /** Runs the update now, or once when the view is shown next. */
    public void request() {
        due = true;
        runIfDue();
    }

    private void runIfDue() {
        if (due && view.getScene() != null) {
            due = false;
            update.run();
        }
    }
}
