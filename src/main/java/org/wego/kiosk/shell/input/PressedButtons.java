// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import org.wego.kiosk.session.NavigationAction;
import org.wego.kiosk.ui.control.ButtonAction;

/** Finds and disarms buttons on which a finger rests. */
public final class PressedButtons {

    private PressedButtons() {}

    /**
     * The navigation that starts when the finger is lifted at the pressed place; empty where a touch does something
     * else.
     */
    public static Optional<NavigationAction> navigationAction(EventTarget pressed) {
        var node = pressed instanceof Node touched ? touched : null;
        while (node != null && !(node instanceof ButtonBase)) {
            node = node.getParent();
        }
        return node instanceof ButtonBase button && button.getOnAction() instanceof ButtonAction(NavigationAction found)
                ? Optional.of(found)
                : Optional.empty();
    }

    /**
     * Disarms every button below a node. Their release will never come, because the window lost the focus or a layer
     * covers them.
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
