// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.page;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;

/**
 * The colour that marks a task: on its tile, on its screens and on its handout.
 *
 * <p>The colour is never the only sign: a name and a pictogram are beside it. The style sheets define the shades; in high
 * contrast all tasks look the same.
 */
public enum TaskColour implements Consumer<Node> {
    HOME, DIRECTIONS, BUSES, LINE, OFFICES, CITY, SOLUTION, BUILDING, HOTLINES, BOARD, TAXI, FIND;

    /** Marks a node and everything in it as part of the task. */
    @Override
    public void accept(Node node) {
        node.getStyleClass().add(styleClass());
    }

    /** The style class that sets the colours. */
    public String styleClass() {
        return "task-" + name().toLowerCase(Locale.ROOT);
    }
}
