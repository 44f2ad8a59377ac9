// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import javafx.scene.control.Button;

/** Buttons side by side in equal widths; at 200 % one below the other. */
public final class ButtonRow extends EqualColumns {

    public ButtonRow(Frame frame, List<? extends Button> buttons) {
        super(frame.large() ? 1 : buttons.size(), frame.tightGap(), frame.controlHeight(), buttons);
        buttons.forEach(button -> button.getStyleClass().add("compact"));
        getChildren().addAll(buttons);
    }
}
