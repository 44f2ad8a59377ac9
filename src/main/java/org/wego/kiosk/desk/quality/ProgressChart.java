// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.chart.AreaChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.frame.DeskState;

/**
 * A chart of the number of harmful findings by day. It always has the same room; with the count of one day only, a note
 * says when it begins.
 */
final class ProgressChart {

    private static final int MIN_DAYS = 2;
    /** With more days, the points would cover the line. */
    private static final int MAX_POINTS = 31;

    private final DateTimeFormatter dayAndMonth;
    private final NumberAxis days = new NumberAxis();
    private final NumberAxis counts = new NumberAxis();
    private final AreaChart<Number, Number> chart = new AreaChart<>(days, counts);
    private final Label note;
    private final StackPane node;

    ProgressChart(DeskState state) {
        dayAndMonth = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(state.words().lang().locale());
        note = DeskControls.muted(state.words().get("quality.chart.later"));
        chart.getStyleClass().add("desk-progress-chart");
        chart.setMinSize(0, 0);
        chart.setLegendVisible(false);
        chart.setAnimated(false);
        chart.setHorizontalGridLinesVisible(false);
        chart.setVerticalGridLinesVisible(false);
        for (var axis : new NumberAxis[]{days, counts}) {
            axis.setAutoRanging(false);
            axis.setMinorTickVisible(false);
            axis.setAnimated(false);
        }
        days.setTickLabelFormatter(new DayText());
        node = new StackPane(chart, note);
        node.getStyleClass().add("desk-progress-room");
    }

    Region node() {
        return node;
    }

    /**
     * Shows a history.
     *
     * @param text the same in words, for a screen reader
     */
    void show(FindingHistory history, String text) {
        boolean drawn = history.days().size() >= MIN_DAYS;
        chart.setVisible(drawn);
        chart.setCreateSymbols(history.days().size() <= MAX_POINTS);
        note.setVisible(!drawn);
        node.setAccessibleText(text);
        var line = new XYChart.Series<Number, Number>();
        if (drawn) {
            long most = history.days().values().stream().mapToLong(count -> count).max().orElse(0);
            range(days, (double) history.days().firstKey().toEpochDay(),
                    (double) history.days().lastKey().toEpochDay());
            range(counts, 0, (double) Math.max(1, most));
            history.days().forEach((day, count) -> line.getData()
                    .add(new XYChart.Data<>(day.toEpochDay(), count)));
        }
        chart.getData().setAll(List.of(line));
    }

    /** The numbers and days at the ends of the axes are enough for a small chart. */
    private static void range(NumberAxis axis, double from, double to) {
        axis.setLowerBound(from);
        axis.setUpperBound(to);
        axis.setTickUnit(to - from);
    }

    /** The date of a day on the axis. */
    private final class DayText extends StringConverter<Number> {

        @Override
        public String toString(Number day) {
            return dayAndMonth.format(LocalDate.ofEpochDay(day.longValue()));
        }

        @Override
        public Number fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
