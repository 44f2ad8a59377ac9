// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.voice;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The ring around the item that a visitor is at.
 *
 * <p>A control shows the ring of its own style; around a text lies one that is drawn on top of the screen.
 */
final class ReadingCursor {

    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");
    private static final double GAP = 8;

    private final Region frame = new Region();
    private Optional<AccessibleItem> around = Optional.empty();

    ReadingCursor() {
        frame.getStyleClass().add("reading-ring");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
    }

    Optional<AccessibleItem> around() {
        return around;
    }

    /** Moves to an item of the screen that lies in {@code layers}. */
    void moveTo(AccessibleItem item, Pane layers) {
        clear();
        around = Optional.of(item);
        item.node().requestFocus();
        if (item.isControl()) {
            item.node().pseudoClassStateChanged(VISIBLE, true);
            return;
        }
        Bounds bounds = layers.sceneToLocal(item.node().localToScene(item.node().getLayoutBounds()));
        frame.resizeRelocate(bounds.getMinX() - GAP, bounds.getMinY() - GAP, bounds.getWidth() + 2 * GAP,
                bounds.getHeight() + 2 * GAP);
        layers.getChildren().add(frame);
    }

    /** Is nowhere, until it moves again. */
    void clear() {
        around.map(AccessibleItem::node).ifPresent(ReadingCursor::leave);
        around = Optional.empty();
        if (frame.getParent() instanceof Pane layers) {
            layers.getChildren().remove(frame);
        }
    }

    /** Is nowhere, and leaves no focus behind: the first item of the next screen may have got it. */
    void forget(Pane layers) {
        clear();
        layers.requestFocus();
    }

    private static void leave(Node node) {
        node.pseudoClassStateChanged(VISIBLE, false);
    }
}
