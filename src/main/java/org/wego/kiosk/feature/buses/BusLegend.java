// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.EnumMap;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.LineCheck;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.ScreenLayout;
import org.wego.kiosk.ui.TextLabels;
import org.wego.kiosk.ui.line.LineBadge;

/** The legend of the badges: for each result of the stop check a sample, the number of lines, and the result in words. */
final class BusLegend {

    private static final double COUNT_WIDTH = 1.2;
    /** The width of a digit, in em. */
    private static final double DIGIT = 0.62;

    private BusLegend() {}

    static Region of(BusesViewModel model, ScreenContext context, ScreenLayout layout) {
        var entries = entries(model, context, layout);
        if (!layout.portrait() || layout.large()) {
            return column(layout, entries);
        }
        int half = Math.ceilDiv(entries.size(), 2);
        var columns = new HBox(column(layout, entries.subList(0, half)),
                column(layout, entries.subList(half, entries.size())));
        columns.setSpacing(2 * layout.gap());
        return columns;
    }

    /** The entries, one for each result that lines have. */
    static List<HBox> entries(BusesViewModel model, ScreenContext context, ScreenLayout layout) {
        var counts = new EnumMap<LineCheck.StopCertainty, String>(LineCheck.StopCertainty.class);
        for (var result : LineCheck.StopCertainty.values()) {
            int count = model.count(result);
            if (count > 0) {
                counts.put(result, context.formats().number(count));
            }
        }
        int digits = counts.values().stream().mapToInt(String::length).max().orElse(0);
        return counts.entrySet().stream()
                .map(result -> entry(model, result.getKey(), count(result.getValue(), digits, layout), layout))
                .toList();
    }

    private static VBox column(ScreenLayout layout, List<HBox> entries) {
        var column = new VBox(layout.tightGap());
        column.getChildren().addAll(entries);
        return column;
    }

    /** A count in the width of the longest one. */
    private static Label count(String number, int digits, ScreenLayout layout) {
        var count = TextLabels.label(number, "text-small", "text-strong");
        count.setWrapText(false);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setPrefWidth(layout.em() * Math.max(COUNT_WIDTH, DIGIT * digits));
        count.setAlignment(Pos.CENTER_RIGHT);
        return count;
    }

    private static HBox entry(BusesViewModel model, LineCheck.StopCertainty result, Label count, ScreenLayout layout) {
        var words = TextLabels.small(model.inAWord(result));
        HBox.setHgrow(words, Priority.ALWAYS);
        var entry = new HBox(LineBadge.sample(layout, model.largestGroup(), result), count, words);
        entry.getStyleClass().add("legend-entry");
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.setFillHeight(false);
        return entry;
    }
}
