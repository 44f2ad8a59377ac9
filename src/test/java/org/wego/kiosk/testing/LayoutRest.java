// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Finds layouts that never settle: a node that gets two sizes in one layout is laid out and painted at every pulse.
 *
 * <p>For the FX thread.
 */
public final class LayoutRest {

    /** JavaFX requests another layout after each that moved a node; after this many, a layout should have settled. */
    private static final int SETTLING = 3;

    private LayoutRest() {}

    /** All visible nodes that request another layout after each layout. */
    public static List<String> restless(Node node) {
        return parents(node).filter(LayoutRest::isRestless).map(NodeNames::name).toList();
    }

    private static Stream<Parent> parents(Node node) {
        return node instanceof Parent parent && node.isVisible()
                ? Stream.concat(Stream.of(parent),
                        parent.getChildrenUnmodifiable().stream().flatMap(LayoutRest::parents))
                : Stream.empty();
    }

    private static boolean isRestless(Parent parent) {
        for (int pass = 0; pass < SETTLING && parent.isNeedsLayout(); pass++) {
            parent.layout();
        }
        return parent.isNeedsLayout();
    }
}
