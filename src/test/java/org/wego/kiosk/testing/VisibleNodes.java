// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** The visible nodes of a scene; on the FX thread. */
public final class VisibleNodes {

    private VisibleNodes() {}

    /** A node and its visible descendants. */
    public static List<Node> below(Node node) {
        var nodes = new ArrayList<Node>();
        collect(node, nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> into) {
        if (node.isVisible()) {
            into.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
            }
        }
    }

    /** The node that a touch at a point of the scene would hit. */
    public static Optional<Node> at(Node node, Point2D scene) {
        if (!node.isVisible() || node.isMouseTransparent()) {
            return Optional.empty();
        }
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable().reversed()) {
                var found = at(child, scene);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        // A node that is scaled to nothing has no local coordinates.
        var local = Optional.ofNullable(node.sceneToLocal(scene));
        return Optional.of(node).filter(each -> local.filter(each::contains).isPresent());
    }

    /** The text of a text node, unless it is blank. */
    public static Stream<String> text(Node node) {
        return node instanceof Text text && !(node instanceof FontIcon) && !text.getText().isBlank()
                ? Stream.of(text.getText())
                : Stream.empty();
    }
}
