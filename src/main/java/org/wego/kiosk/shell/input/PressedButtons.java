// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import org.wego.kiosk.session.NavigationAction;
import org.wego.kiosk.ui.control.ButtonAction;

/** Buttons on which a finger rests. */
public final class PressedButtons {

    private PressedButtons() {}

    /** The way that is taken when a finger is lifted where it was put down; empty where that does something else. */
    public static Optional<NavigationAction> way(EventTarget pressed) {
        var node = pressed instanceof Node touched ? touched : null;
        while (node != null && !(node instanceof ButtonBase)) {
            node = node.getParent();
        }
        return node instanceof ButtonBase button && button.getOnAction() instanceof ButtonAction(NavigationAction way)
                ? Optional.of(way)
                : Optional.empty();
    }

    /**
     * No button below a node waits for its release any more: it will never come, since the window lost the focus or
     * something took the finger away.
     */
    public static void cancelAll(Node node) {
        if (node instanceof ButtonBase button) {
            button.disarm();
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(PressedButtons::cancelAll);
        }
    }
}
