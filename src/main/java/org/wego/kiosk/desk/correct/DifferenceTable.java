// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.correct.Differences.Difference;
import org.wego.kiosk.desk.frame.DeskTexts;

/** Two versions of a record beside each other, as far as they differ. */
final class DifferenceTable {

    private DifferenceTable() {}

    static Region of(List<Difference> differences, String before, String after) {
        var grid = new GridPane();
        grid.getStyleClass().add("desk-facts");
        grid.addRow(0, DeskTexts.muted(""), DeskTexts.section(before), DeskTexts.section(after));
        int row = 1;
        for (var difference : differences) {
            grid.addRow(row++, DeskTexts.muted(difference.pointer().substring(1).replace("/", " \u203a ")),
                    DeskTexts.body(difference.before()), DeskTexts.body(difference.after()));
        }
        return grid;
    }
}
