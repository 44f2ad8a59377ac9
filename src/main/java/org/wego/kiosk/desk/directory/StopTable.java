// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.text.LineTexts.StopTexts;
import org.wego.kiosk.text.Messages;

/** A table of the stops of a line: number, name and place. */
final class StopTable {

    private StopTable() {}

    static Region of(List<StopTexts> stops, Messages words) {
        var grid = new GridPane();
        grid.getStyleClass().add("desk-stops");
        grid.addRow(0, DeskControls.muted(words.get("sheet.stop-number")), DeskControls.muted(words.get("sheet.name")),
                DeskControls.muted(words.get("sheet.where")));
        int row = 1;
        for (var stop : stops) {
            var plate = new Label(stop.number());
            plate.getStyleClass().add("desk-plate");
            grid.addRow(row++, plate, DeskControls.body(stop.name()), DeskControls.muted(stop.where()));
        }
        return grid;
    }
}
