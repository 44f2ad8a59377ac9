// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.session.ScreenContext;
import org.wego.kiosk.ui.TextLabels;

/** A table of stops: number, name, place and direction of the buses. */
final class HandoutStopTable {

    private static final String TABLE = "stops";
    private static final List<Double> COLUMNS = List.of(78.0, 0.5, 0.5);

    private HandoutStopTable() {}

    static HandoutContent.HandoutSection section(List<BusStop> stops, PaperTexts words, ScreenContext context) {
        boolean inferred = stops.stream().anyMatch(BusStop::headingInferred);
        return HandoutContents.section(() -> head(context, inferred),
                stops.stream().<Supplier<Region>>map(stop -> () -> row(stop, words, context)).toList());
    }

    private static Region head(ScreenContext context, boolean inferred) {
        var names = new CellRow(COLUMNS, List.of(HandoutContents.columnName(context.message("handout.number")),
                HandoutContents.columnName(context.message("handout.name")),
                HandoutContents.columnName(context.message("handout.where"))));
        names.getStyleClass().add("handout-names");
        HandoutContents.tableRow(TABLE, names);
        var title = HandoutContents.column(List.of(HandoutContents.heading(context.message("handout.stops"))));
        title.getStyleClass().add("handout-group");
        if (inferred) {
            title.getChildren()
                    .add(TextLabels.label(context.message("line.heading-inferred"), "text-muted", "handout-small"));
        }
        return new VBox(title, names);
    }

    private static Region row(BusStop stop, PaperTexts words, ScreenContext context) {
        var number = TextLabels.label(stop.id(), "text-strong");
        var sign = new StackPane(number);
        sign.getStyleClass().add("handout-sign");
        sign.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var row = new CellRow(COLUMNS, List.of(HandoutContents.rowHeader(new VBox(sign)),
                HandoutContents.cell(TextLabels.label(context.text(stop.name()))),
                HandoutContents.cell(TextLabels.label(words.where(stop)))));
        row.getStyleClass().add("handout-entry");
        return HandoutContents.tableRow(TABLE, row);
    }
}
