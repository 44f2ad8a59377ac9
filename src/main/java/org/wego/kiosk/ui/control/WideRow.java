// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui.control;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.wego.kiosk.ui.ScreenLayout;

/** A choice with one more button at its right, for a landscape screen. */
public final class WideRow extends HBox {

    private static final double BUTTON_WIDTH = 420;

    public WideRow(ScreenLayout layout, Region choice, Button button) {
        super(choice, button);
        setSpacing(layout.gap());
        HBox.setHgrow(choice, Priority.ALWAYS);
        choice.setMinWidth(0);
        choice.setPrefWidth(0);
        button.setMinWidth(BUTTON_WIDTH);
        button.setPrefWidth(BUTTON_WIDTH);
        button.getStyleClass().add("compact");
        button.setMaxHeight(Double.MAX_VALUE);
    }
}
