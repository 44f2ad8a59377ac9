// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.print;

import java.util.List;
import javafx.scene.Node;

/** Marks the nodes of a page with the parts that they are. An unmarked text is a paragraph. */
public final class PageParts {

    /** The key of the parts in the properties of a node. */
    private enum PartsKey {
        PARTS
    }

    private PageParts() {}

    /**
     * Marks a node and returns it. A later mark replaces an earlier one.
     *
     * @param parts from the outermost to the innermost
     */
    public static <N extends Node> N mark(N node, PagePart... parts) {
        node.getProperties().put(PartsKey.PARTS, List.of(parts));
        return node;
    }

    /** The parts that a node is marked with, from the outermost to the innermost. */
    static List<PagePart> of(Node node) {
        return node.hasProperties() && node.getProperties().get(PartsKey.PARTS) instanceof List<?> parts
                ? parts.stream().map(PagePart.class::cast).toList()
                : List.of();
    }
}
