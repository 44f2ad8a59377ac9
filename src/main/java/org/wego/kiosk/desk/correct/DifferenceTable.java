// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.correct.Differences.FieldDifference;
import org.wego.kiosk.desk.frame.DeskControls;

/** Shows the differences between two versions of a record, side by side. */
final class DifferenceTable {

    private DifferenceTable() {}

    static Region of(List<FieldDifference> differences, String before, String after) {
        var grid = new GridPane();
        grid.getStyleClass().add("desk-facts");
        grid.addRow(0, DeskControls.muted(""), DeskControls.section(before), DeskControls.section(after));
        int row = 1;
        for (var difference : differences) {
            grid.addRow(row++, DeskControls.muted(difference.pointer().substring(1).replace("/", " \u203a ")),
                    DeskControls.body(difference.before()), DeskControls.body(difference.after()));
        }
        return grid;
    }
}
