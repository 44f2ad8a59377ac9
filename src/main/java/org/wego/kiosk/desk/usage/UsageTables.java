// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.usage;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.usage.UsageSummary.NamedCount;
import org.wego.kiosk.usage.UsageTable;

/** Counts as small tables, side by side as far as there is room. */
final class UsageTables {

    private final UsageWords usageWords;
    private final FlowPane node = new FlowPane();

    UsageTables(UsageWords usageWords) {
        this.usageWords = usageWords;
        node.getStyleClass().add("desk-usage-tables");
        node.setRowValignment(VPos.TOP);
    }

    Region node() {
        return node;
    }

    /** Shows some tables of a period; those without counts are left out. */
    void show(UsageSummary summary, List<UsageTable> tables) {
        node.getChildren().clear();
        for (var table : tables) {
            var counts = table == UsageTable.HOUR ? summary.table(table) : summary.largest(table);
            if (!counts.isEmpty()) {
                add(usageWords.title(table), counts.stream().map(one -> new NamedCount(usageWords.name(table,
                        one.key()), one.count())).toList());
            }
        }
    }

    /** Adds the visits by day. */
    void addDays(String title, UsageSummary summary) {
        var days = summary.days().entrySet().stream().map(day -> new NamedCount(usageWords.day(day.getKey()),
                day.getValue())).toList();
        if (!days.isEmpty()) {
            add(title, days);
        }
    }

    private void add(String title, List<NamedCount> counts) {
        var grid = new GridPane();
        grid.getStyleClass().add("desk-facts");
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        var numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(names, numbers);
        for (int row = 0; row < counts.size(); row++) {
            var one = counts.get(row);
            var number = DeskControls.line(usageWords.count(one.count()));
            number.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row, DeskControls.body(one.key()), number);
        }
        var card = new VBox(DeskControls.section(title), grid);
        card.getStyleClass().add("desk-usage-table");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setFocusTraversable(true);
        card.setAccessibleText(usageWords.spoken(title, counts));
        node.getChildren().add(card);
    }
}
