// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.line;

import javafx.scene.layout.StackPane;
import org.wego.kiosk.model.BusGroup;

/** The colour and the shape of a line group on a small plate. */
public final class GroupChip extends StackPane {

    /**
     * Creates a chip.
     *
     * @param size the size of the shape, px; the plate is a third larger
     */
    public GroupChip(BusGroup group, double size) {
        getStyleClass().add("group-chip");
        LinePaint.apply(this, group);
        getChildren().add(new GroupShape(group.shape(), size));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
