// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.List;
import javafx.scene.layout.Region;

/** One view of the window. */
public interface DeskView {

    /** The node of the view; always the same instance. */
    Region node();

    /** Focuses the first control. */
    void focus();

    /** The actions of the view, for the menus and the list of shortcuts. */
    default List<DeskAction> actions() {
        return List.of();
    }
}
