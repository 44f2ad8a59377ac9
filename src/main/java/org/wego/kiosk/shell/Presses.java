// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

/** Lets go of buttons whose release never came: the window lost the focus, or something took the finger away. */
final class Presses {

    private Presses() {}

    /** No button below a node waits for its release any more. */
    static void letGo(Node node) {
        if (node instanceof ButtonBase button) {
            button.disarm();
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Presses::letGo);
        }
    }
}
