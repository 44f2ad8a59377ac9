// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import javafx.scene.layout.Region;

/** Small things in columns of equal width, row by row. */
public final class Columns extends EqualColumns {

    /**
     * Things from left to right.
     *
     * @param columns how many stand side by side
     * @param gap between them, px
     */
    public Columns(int columns, double gap, List<? extends Region> cells) {
        super(columns, gap, 0, cells);
        getChildren().addAll(cells);
    }
}
