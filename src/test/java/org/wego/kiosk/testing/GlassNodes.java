// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Name, texts and position of a node. */
final class GlassNodes {

    private GlassNodes() {}

    static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    static Point2D centre(Node node) {
        var bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Matches the accessible name or one of the texts. */
    static Predicate<ButtonBase> named(String name) {
        return button -> name(button).equals(name) || textsWithin(button).anyMatch(name::equals);
    }

    static String name(ButtonBase button) {
        var spoken = button.getAccessibleText();
        return spoken == null ? plain(button.getText()) : plain(spoken);
    }

    static Stream<String> textsWithin(Node node) {
        return within(node).filter(Text.class::isInstance).filter(text -> !(text instanceof FontIcon))
                .map(text -> plain(((Text) text).getText())).filter(text -> !text.isBlank());
    }

    /** A node and its visible descendants. */
    static Stream<Node> within(Node node) {
        var nodes = new ArrayList<Node>();
        collect(node, nodes);
        return nodes.stream();
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        into.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    /** The text as a test writes it: in one line, with ordinary spaces and hyphens. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u2011', '-').lines().map(String::strip)
                .collect(Collectors.joining(" "));
    }

    /** The texts within a node, joined by spaces. */
    static String joinedText(Node node) {
        return textsWithin(node).collect(Collectors.joining(" "));
    }
}
