// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;

/** Changes the children of a parent and keeps those that stay in place, because JavaFX styles a node again after a move. */
final class ChildNodes {

    private ChildNodes() {}

    /** Replaces the children; those whose order has not changed are neither removed nor added. */
    static void set(List<Node> children, List<? extends Node> wanted) {
        children.retainAll(new HashSet<Node>(wanted));
        var kept = wanted.stream().filter(children::contains).toList();
        if (!children.equals(kept)) {
            children.clear();
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (i == children.size()) {
                children.addAll(wanted.subList(i, wanted.size()));
                return;
            }
            if (!children.get(i).equals(wanted.get(i))) {
                children.add(i, wanted.get(i));
            }
        }
    }
}
