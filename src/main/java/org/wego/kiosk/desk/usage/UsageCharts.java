// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.usage;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.wego.kiosk.desk.usage.UsageSummary.NamedCount;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.usage.UsageTable;

/** The four charts of a period. */
final class UsageCharts {

    private static final int MOST = 8;
    /** More days have no room for their names. */
    private static final int NAMED_DAYS = 7;

    private final UsageWords usageWords;
    private final Messages words;
    private final CountChart days;
    private final CountChart hours;
    private final CountChart languages;
    private final CountChart screens;
    private final GridPane grid = new GridPane();

    UsageCharts(UsageWords usageWords, Messages words) {
        this.usageWords = usageWords;
        this.words = words;
        days = new CountChart(usageWords, false);
        hours = new CountChart(usageWords, false);
        languages = new CountChart(usageWords, true);
        screens = new CountChart(usageWords, true);
        grid.getStyleClass().add("desk-usage-charts");
        grid.addRow(0, days.node(), hours.node());
        grid.addRow(1, languages.node(), screens.node());
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(half);
        }
    }

    Region node() {
        return grid;
    }

    void show(UsageSummary summary) {
        var byDay = words.get("usage.chart.days");
        if (summary.days().isEmpty()) {
            days.say(byDay, words.get(summary.isEmpty() ? "usage.chart.none" : "usage.chart.month-only"));
        } else {
            var bars = summary.days().entrySet().stream().map(day -> new NamedCount(usageWords.day(day.getKey()),
                    day.getValue())).toList();
            days.show(byDay, bars, bars.size() > NAMED_DAYS ? List.of(bars.getFirst().key(), bars.getLast().key())
                    : List.of());
        }
        show(hours, "usage.chart.hours", summary.isEmpty() ? List.of() : summary.hours());
        show(languages, "usage.chart.languages", summary.largest(UsageTable.LANGUAGE).stream().map(
                one -> new NamedCount(usageWords.share(one, summary.visits()), one.count())).toList());
        show(screens, "usage.chart.screens", summary.largest(UsageTable.SCREEN).stream().limit(MOST).map(
                one -> new NamedCount(usageWords.named(usageWords.name(UsageTable.SCREEN, one.key()), one.count()),
                        one.count()))
                .toList());
    }

    private void show(CountChart chart, String title, List<NamedCount> counts) {
        if (counts.isEmpty()) {
            chart.say(words.get(title), words.get("usage.chart.none"));
        } else {
            chart.show(words.get(title), counts, List.of());
        }
    }
}
