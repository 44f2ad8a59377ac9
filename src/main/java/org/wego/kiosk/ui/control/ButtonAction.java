// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.event.ActionEvent;
import javafx.event.EventHandler;

/**
 * The action of a lobby button, which runs on release. As a type, it lets a press filter see what the button will do.
 *
 * @param action runs once for each release
 */
public record ButtonAction(Runnable action) implements EventHandler<ActionEvent> {

    @Override
    public void handle(ActionEvent event) {
        action.run();
    }
}
