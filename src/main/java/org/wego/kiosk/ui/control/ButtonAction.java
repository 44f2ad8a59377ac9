// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.event.ActionEvent;
import javafx.event.EventHandler;

/**
 * The action of a lobby button, which runs on release. Its type allows other code to inspect the action on press.
 *
 * @param action runs once for each release
 */
public record ButtonAction(Runnable action) implements EventHandler<ActionEvent> {

    @Override
    public void handle(ActionEvent event) {
        action.run();
    }
}
