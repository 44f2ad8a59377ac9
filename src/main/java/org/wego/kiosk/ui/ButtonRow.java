// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Puts buttons side by side in equal widths; at 200 % one below the other. */
public final class ButtonRow {

    private ButtonRow() {}

    public static Pane of(Frame frame, List<Button> buttons) {
        for (var button : buttons) {
            button.setMinHeight(frame.controlHeight());
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        if (frame.large()) {
            var column = new VBox(frame.tightGap());
            column.getChildren().addAll(buttons);
            return column;
        }
        buttons.forEach(button -> {
            button.setPrefWidth(1);
            button.setMaxHeight(Double.MAX_VALUE);
        });
        var row = new HBox(frame.tightGap());
        row.getChildren().addAll(buttons);
        return row;
    }
}
