// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.usage;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.desk.usage.UsageSummary.NamedCount;
import org.wego.kiosk.usage.ShownCount;

/** A bar chart of counts. A hidden count is a pale bar that is as high as the largest count that it may stand for. */
final class CountChart {

    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden-count");
    private static final int FEW = 12;
    private static final int NAMED = 3;
    private static final int MAX_NAMES = 24;
    private static final int MAX_GAPS = 31;
    private static final String NO_WIDTH = "\u200b";
    private static final int TICKS = 4;

    private final UsageWords words;
    private final boolean lying;
    private final VBox node = new VBox();

    /** @param lying whether the bars lie, which leaves room for long names */
    CountChart(UsageWords words, boolean lying) {
        this.words = words;
        this.lying = lying;
        node.getStyleClass().add("desk-usage-card");
        node.setFocusTraversable(true);
    }

    Region node() {
        return node;
    }

    /**
     * Shows counts, of which the names are different.
     *
     * @param ends what stands below the first and the last bar, where there are too many for names; empty: nothing
     */
    void show(String title, List<NamedCount> counts, List<String> ends) {
        node.getChildren().setAll(DeskControls.section(title), chart(counts));
        node.setAccessibleText(lying ? title + ". " + counts.stream().map(NamedCount::key).collect(
                Collectors.joining(", ")) : words.spoken(title, counts));
        if (ends.size() == 2) {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            node.getChildren().add(new HBox(end(ends.getFirst()), gap, end(ends.getLast())));
        }
    }

    /** Says instead of a chart why there is none. */
    void say(String title, String why) {
        node.getChildren().setAll(DeskControls.section(title), DeskControls.muted(why));
        node.setAccessibleText(title + ". " + why);
    }

    private static Label end(String text) {
        return DeskControls.line(text, "text-muted");
    }

    private Region chart(List<NamedCount> counts) {
        var names = new CategoryAxis();
        var numbers = new NumberAxis(0, upperBound(counts), upperBound(counts) / TICKS);
        names.setAnimated(false);
        names.setTickLabelsVisible(counts.size() <= MAX_NAMES);
        names.setTickMarkVisible(false);
        numbers.setAnimated(false);
        numbers.setMinorTickVisible(false);
        numbers.setTickMarkVisible(false);
        numbers.setTickLabelsVisible(!lying);
        // Lying bars begin at the bottom.
        return lying ? styled(filled(new BarChart<>(numbers, names), counts.reversed(),
                one -> new XYChart.Data<>(height(one.count()), one.key())), counts.size())
                : styled(filled(new BarChart<>(names, numbers), counts,
                        one -> new XYChart.Data<>(axisName(counts, one), height(one.count()))), counts.size());
    }

    /** The name below a bar. Of many bars only some have room for theirs; the axis drops names that are the same. */
    private static String axisName(List<NamedCount> counts, NamedCount one) {
        int index = counts.indexOf(one);
        return counts.size() <= FEW || index % NAMED == 0 ? one.key() : NO_WIDTH.repeat(index);
    }

    /** The room between two bars, px: less than the bars have. */
    private static double gap(int bars) {
        return bars <= FEW ? 10 : bars <= MAX_NAMES ? 4 : bars <= MAX_GAPS ? 2 : 0.5;
    }

    private Region styled(BarChart<?, ?> chart, int bars) {
        chart.getStyleClass().add("desk-usage-chart");
        chart.setLegendVisible(false);
        chart.setAnimated(false);
        chart.setHorizontalGridLinesVisible(!lying);
        chart.setVerticalGridLinesVisible(false);
        chart.setVerticalZeroLineVisible(lying);
        chart.setMinSize(0, 0);
        chart.setBarGap(0);
        chart.setCategoryGap(gap(bars));
        VBox.setVgrow(chart, Priority.ALWAYS);
        return chart;
    }

    private <X, Y> BarChart<X, Y> filled(BarChart<X, Y> chart, List<NamedCount> counts,
            Function<NamedCount, XYChart.Data<X, Y>> bar) {
        var bars = new XYChart.Series<X, Y>();
        counts.forEach(one -> bars.getData().add(bar.apply(one)));
        chart.getData().add(bars);
        for (int i = 0; i < counts.size(); i++) {
            var one = counts.get(i);
            var drawn = bars.getData().get(i).getNode();
            drawn.pseudoClassStateChanged(HIDDEN, !one.count().isShown());
            Tooltip.install(drawn, new Tooltip(lying ? one.key() : words.named(one.key(), one.count())));
        }
        return chart;
    }

    /** A number that four ticks divide, so that each tick is a whole number. */
    private static double upperBound(List<NamedCount> counts) {
        int most = counts.stream().mapToInt(one -> height(one.count())).max().orElse(0);
        int unit = 1;
        while (unit * TICKS < most) {
            unit = unit < 5 ? unit + (unit == 2 ? 3 : 1) : unit * 2;
        }
        return (double) unit * TICKS;
    }

    private static int height(ShownCount count) {
        return count.isShown() ? count.value() : ShownCount.LEAST;
    }
}
