// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.voice;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.ui.control.Banner;
import org.wego.kiosk.ui.page.PagedBody;

/**
 * The readable items of a screen at one moment.
 *
 * @param items from top to bottom
 */
record ReadableItems(List<AccessibleItem> items) {

    ReadableItems {
        items = List.copyOf(items);
    }

    /** The items of the uppermost layer. */
    static ReadableItems of(Pane layers, Lang lang) {
        layers.applyCss();
        layers.layout();
        return new ReadableItems(layers.getChildren().stream().filter(Node::isManaged).reduce((_, upper) -> upper)
                .filter(Parent.class::isInstance).map(top -> AccessibleItems.of((Parent) top, lang)).orElse(List.of()));
    }

    /** The items of the touch zone; for a dialog over the screen, all items. */
    List<AccessibleItem> body() {
        var body = items.stream().filter(ReadableItems::isInBody).toList();
        return body.isEmpty() ? items : body;
    }

    /** The first item of the touch zone. */
    Optional<AccessibleItem> first() {
        return body().stream().findFirst();
    }

    /** What is above the screen: notices. */
    List<AccessibleItem> overScreen() {
        return items.stream().filter(item -> item.node().getStyleClass().contains(Banner.OVER_SCREEN)).toList();
    }

    /** The enabled controls. */
    ReadableItems controls() {
        return new ReadableItems(items.stream().filter(AccessibleItem::canAct).toList());
    }

    /** The present item at a node. */
    Optional<AccessibleItem> at(Node node) {
        return items.stream().filter(item -> item.node().equals(node)).findFirst();
    }

    /** The innermost item at a point of the scene. */
    Optional<AccessibleItem> at(Point2D point) {
        return items.stream().filter(item -> item.node().localToScene(item.node().getLayoutBounds()).contains(point))
                .reduce((_, inner) -> inner);
    }

    /** The texts of the items that are not controls. */
    List<String> texts() {
        return items.stream().filter(item -> !item.isControl()).map(AccessibleItem::text).toList();
    }

    private static boolean isInBody(AccessibleItem item) {
        for (Node up = item.node(); up != null; up = up.getParent()) {
            if (up instanceof PagedBody) {
                return true;
            }
        }
        return false;
    }
}
