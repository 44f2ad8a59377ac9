// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.frame;

import java.util.List;
import javafx.scene.layout.Region;

/** One view of the window. */
public interface DeskView {

    /** What stands beside the navigation; always the same. */
    Region node();

    /** Puts the keyboard where one begins. */
    void focus();

    /** What can be done here, for the menus and the sheet of shortcuts. */
    default List<DeskAction> deeds() {
        return List.of();
    }
}
