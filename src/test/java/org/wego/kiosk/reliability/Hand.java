// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reliability;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.wego.kiosk.testing.VisibleNodes;

/**
 * Sends touches and keys to a scene as its window does. Builds the events itself, because a robot leaks memory. On the
 * FX thread.
 */
final class Hand {

    private final Scene scene;
    private Optional<Node> pressed = Optional.empty();

    Hand(Scene scene) {
        this.scene = scene;
    }

    void press(Point2D at) {
        pressed = VisibleNodes.at(scene.getRoot(), at);
        pressed.ifPresent(node -> mouse(MouseEvent.MOUSE_PRESSED, node, at, true));
    }

    void drag(Point2D to) {
        pressed.ifPresent(node -> mouse(MouseEvent.MOUSE_DRAGGED, node, to, true));
    }

    /** Lifts the finger. Without a finger on the screen it sends a release all the same, as after a lost press. */
    void lift(Point2D at) {
        var node = pressed.or(() -> VisibleNodes.at(scene.getRoot(), at));
        node.ifPresent(target -> {
            mouse(MouseEvent.MOUSE_RELEASED, target, at, false);
            mouse(MouseEvent.MOUSE_CLICKED, target, at, false);
        });
        pressed = Optional.empty();
    }

    /** Forgets the pressed target, so that a discarded screen can be collected. */
    void forget() {
        pressed = Optional.empty();
    }

    void key(EventType<KeyEvent> type, KeyCode code, int modifiers) {
        var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        var letter = type == KeyEvent.KEY_TYPED ? "\u0001x7\uD83D".substring(modifiers % 4, modifiers % 4 + 1) : "";
        Event.fireEvent(target, new KeyEvent(type, letter, "", type == KeyEvent.KEY_TYPED ? KeyCode.UNDEFINED : code,
                (modifiers & 1) != 0, (modifiers & 2) != 0, (modifiers & 4) != 0, (modifiers & 8) != 0));
    }

    private static void mouse(EventType<MouseEvent> type, Node target, Point2D at, boolean down) {
        Event.fireEvent(target, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, down, false, false, true, false, true, null));
    }
}
