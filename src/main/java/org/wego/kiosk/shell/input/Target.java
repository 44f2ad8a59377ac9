// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

/**
 * A button, identified by name and position: the same button of a rebuilt screen is equal.
 *
 * @param name the accessible name, or the text
 * @param x of its centre in the scene, px
 * @param y of its centre in the scene, px
 */
record Target(String name, long x, long y) {

    /** The button that a finger touches; empty where there is none. */
    static Optional<Target> of(EventTarget touched) {
        var node = touched instanceof Node found ? found : null;
        while (node != null && !(node instanceof ButtonBase)) {
            node = node.getParent();
        }
        return node instanceof ButtonBase button ? Optional.of(of(button)) : Optional.empty();
    }

    /** Every visible button below a node. */
    static Set<Target> below(Node node) {
        var found = new HashSet<Target>();
        collect(node, found);
        return found;
    }

    private static void collect(Node node, Set<Target> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof ButtonBase button) {
            found.add(of(button));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static Target of(ButtonBase button) {
        var centre = button.localToScene(button.getWidth() / 2, button.getHeight() / 2);
        var name = button.getAccessibleText() == null ? button.getText() : button.getAccessibleText();
        return new Target(String.valueOf(name), Math.round(centre.getX()), Math.round(centre.getY()));
    }
}
