// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Tests that children which stay are neither removed nor added, because JavaFX would style them again. */
class ChildNodesTest {

    private final Node first = new Region();
    private final Node second = new Region();
    private final Node third = new Region();
    private final Group parent = new Group(first, second);
    private final List<Node> moved = new ArrayList<>();

    private void set(Node... wanted) {
        for (var node : List.of(first, second, third)) {
            node.parentProperty().subscribe((_, _) -> moved.add(node));
        }
        ChildNodes.set(parent.getChildren(), List.of(wanted));
        assertThat(parent.getChildren()).containsExactly(wanted);
    }

    @Test
    void onlyANewNodeIsAdded() {
        set(first, third, second);
        assertThat(moved).containsExactly(third);
    }

    @Test
    void onlyANodeThatIsNoLongerWantedIsRemoved() {
        set(second, third);
        assertThat(moved).containsExactly(first, third);
    }

    @Test
    void anotherOrderIsKept() {
        set(second, first);
    }
}
