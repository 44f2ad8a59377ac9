// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.voice;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The frame around the item that the voice reads.
 *
 * <p>A control shows the focus ring of its style; around a text, a frame is drawn over the screen.
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

    /** Moves to an item of the screen in {@code layers}. */
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

    /** Hides the cursor until it moves again. */
    void clear() {
        around.map(AccessibleItem::node).ifPresent(ReadingCursor::hideFocusRing);
        around = Optional.empty();
        if (frame.getParent() instanceof Pane layers) {
            layers.getChildren().remove(frame);
        }
    }

    /** Hides the cursor and removes the focus, which JavaFX may have moved to the first control of the next screen. */
    void forget(Pane layers) {
        clear();
        layers.requestFocus();
    }

    private static void hideFocusRing(Node node) {
        node.pseudoClassStateChanged(VISIBLE, false);
    }
}
