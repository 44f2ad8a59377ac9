// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Whether a layout comes to rest: what is given another size in each is laid out, and painted, at every pulse for hours.
 *
 * <p>For the FX thread.
 */
public final class LayoutRest {

    /** JavaFX asks for another layout after each that moved something; after so many everything has its place. */
    private static final int SETTLING = 3;

    private LayoutRest() {}

    /** Every part in sight that asks for another layout after each. */
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
