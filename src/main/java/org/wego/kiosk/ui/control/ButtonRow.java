// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import java.util.List;
import javafx.scene.control.Button;
import org.wego.kiosk.ui.Block;
import org.wego.kiosk.ui.ScreenLayout;

/**
 * Creates blocks of buttons side by side in equal widths. At 200 % they are in rows of their own, so that a page may end
 * between two of them.
 */
public final class ButtonRow {

    private ButtonRow() {}

    /** A block of separate buttons. */
    public static Block block(ScreenLayout layout, List<? extends Button> buttons) {
        buttons.forEach(button -> button.getStyleClass().add("compact"));
        return layout.large() ? new Block.Rows("button-rows", buttons, false)
                : Block.whole(new Columns(buttons.size(), layout.tightGap(), layout.controlHeight(), buttons));
    }

    /** A block of the buttons of one choice; with large text two are side by side if no word is broken. */
    public static Block block(ScreenLayout layout, Segments choice) {
        return layout.large() ? new Block.Rows("segment-rows", choice.pairs(layout), false) : Block.whole(choice);
    }
}
