// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.voice;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.ui.PagedBody;

/**
 * The items that are on the glass at one moment.
 *
 * @param items from top to bottom
 */
record Page(List<Item> items) {

    Page {
        items = List.copyOf(items);
    }

    /** What the uppermost of some layers holds. */
    static Page of(Pane layers, Lang lang) {
        layers.applyCss();
        layers.layout();
        return new Page(layers.getChildren().stream().filter(Node::isManaged).reduce((_, upper) -> upper)
                .filter(Parent.class::isInstance).map(top -> ScreenItems.of((Parent) top, lang)).orElse(List.of()));
    }

    /** The items of the touch zone; of a question that lies over the screen, all. */
    List<Item> body() {
        var body = items.stream().filter(Page::isInBody).toList();
        return body.isEmpty() ? items : body;
    }

    /** The first item of the touch zone at which the ring may stop. */
    Optional<Item> first() {
        return body().stream().findFirst();
    }

    /** Only what can be touched now. */
    Page controls() {
        return new Page(items.stream().filter(Item::canAct).toList());
    }

    /** The present item at a node. */
    Optional<Item> at(Node node) {
        return items.stream().filter(item -> item.node().equals(node)).findFirst();
    }

    /** The innermost item at a point of the scene. */
    Optional<Item> at(Point2D point) {
        return items.stream().filter(item -> item.node().localToScene(item.node().getLayoutBounds()).contains(point))
                .reduce((_, inner) -> inner);
    }

    /** What is to be read, without what can be touched. */
    List<String> texts() {
        return items.stream().filter(item -> !item.isControl()).map(Item::text).toList();
    }

    private static boolean isInBody(Item item) {
        for (Node up = item.node(); up != null; up = up.getParent()) {
            if (up instanceof PagedBody) {
                return true;
            }
        }
        return false;
    }
}
