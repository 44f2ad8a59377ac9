// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.text.Messages;

/** Shows the differences between two versions of a record, side by side. Long texts wrap. */
final class DifferenceTable {

    private static final List<Double> WIDTHS = List.of(22.0, 39.0, 39.0);

    private DifferenceTable() {}

    static Region of(List<FieldDifference> differences, String before, String after, Messages words) {
        if (differences.isEmpty()) {
            return DeskControls.muted(words.get("difference.none"));
        }
        var grid = new GridPane();
        grid.getStyleClass().add("desk-differences");
        WIDTHS.forEach(percent -> {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        });
        grid.addRow(0, DeskControls.muted(""), DeskControls.section(before), DeskControls.section(after));
        int row = 1;
        for (var difference : differences) {
            grid.addRow(row++, DeskControls.muted(difference.name()), value(difference.before(), words),
                    value(difference.after(), words));
        }
        return grid;
    }

    private static Region value(List<String> lines, Messages words) {
        return lines.isEmpty() ? DeskControls.muted(words.get("difference.empty"))
                : new VBox(lines.stream().map(DeskControls::body).toArray(Region[]::new));
    }
}
