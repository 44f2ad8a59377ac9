// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import org.wego.kiosk.session.Way;
import org.wego.kiosk.ui.Act;

/** Buttons on which a finger rests. */
final class Presses {

    private Presses() {}

    /** The way that is taken when a finger is lifted where it was put down; empty where that does something else. */
    static Optional<Way> way(EventTarget pressed) {
        var node = pressed instanceof Node touched ? touched : null;
        while (node != null && !(node instanceof ButtonBase)) {
            node = node.getParent();
        }
        return node instanceof ButtonBase button && button.getOnAction() instanceof Act(Way way) ? Optional.of(way)
                : Optional.empty();
    }

    /**
     * No button below a node waits for its release any more: it will never come, since the window lost the focus or
     * something took the finger away.
     */
    static void letGo(Node node) {
        if (node instanceof ButtonBase button) {
            button.disarm();
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Presses::letGo);
        }
    }
}
