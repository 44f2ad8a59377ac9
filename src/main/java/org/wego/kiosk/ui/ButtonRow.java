// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import javafx.scene.control.Button;

/** Buttons side by side in equal widths. */
public final class ButtonRow extends EqualColumns {

    private ButtonRow(Frame frame, List<? extends Button> buttons) {
        super(buttons.size(), frame.tightGap(), frame.controlHeight(), buttons);
        getChildren().addAll(buttons);
    }

    /** Buttons as a block; at 200 % one below the other, so that a page may end between two of them. */
    public static Block block(Frame frame, List<? extends Button> buttons) {
        buttons.forEach(button -> button.getStyleClass().add("compact"));
        return frame.large() ? new Block.Rows("button-rows", buttons, false)
                : Block.whole(new ButtonRow(frame, buttons));
    }
}
