// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.event.ActionEvent;
import javafx.event.EventHandler;

/**
 * What a button of the lobby does on release; whoever sees it pressed can look what that will be.
 *
 * @param action is run once for each release
 */
public record ButtonAction(Runnable action) implements EventHandler<ActionEvent> {

    @Override
    public void handle(ActionEvent event) {
        action.run();
    }
}
