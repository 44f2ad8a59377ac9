// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.feature.buses;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
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
        return List.of(LineCheck.StopCertainty.values()).stream().filter(result -> model.count(result) > 0)
                .map(result -> entry(model, result, context, layout)).toList();
    }

    private static VBox column(ScreenLayout layout, List<HBox> entries) {
        var column = new VBox(layout.tightGap());
        column.getChildren().addAll(entries);
        return column;
    }

    /** The number of digits of the largest count. */
    private static int longest(BusesViewModel model, ScreenContext context) {
        return Stream.of(LineCheck.StopCertainty.values())
                .mapToInt(result -> context.formats().number(model.count(result)).length()).max().orElse(0);
    }

    private static HBox entry(BusesViewModel model, LineCheck.StopCertainty result, ScreenContext context,
            ScreenLayout layout) {
        var count = TextLabels.label(context.formats().number(model.count(result)), "text-small", "text-strong");
        count.setWrapText(false);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setPrefWidth(layout.em() * Math.max(COUNT_WIDTH, DIGIT * longest(model, context)));
        count.setAlignment(Pos.CENTER_RIGHT);
        var words = TextLabels.small(model.inAWord(result));
        HBox.setHgrow(words, Priority.ALWAYS);
        var entry = new HBox(LineBadge.sample(layout, model.largestGroup(), result), count, words);
        entry.getStyleClass().add("legend-entry");
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.setFillHeight(false);
        return entry;
    }
}
