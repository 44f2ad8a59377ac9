// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wego.kiosk.model.BusStop;
import org.wego.kiosk.session.Visit;
import org.wego.kiosk.ui.Texts;

/** Stops with the number on their sign, their name, where they are and which way their buses go. */
final class StopTable {

    private static final List<Double> COLUMNS = List.of(78.0, 0.5, 0.5);

    private StopTable() {}

    static Sheet.Section section(List<BusStop> stops, PaperWords words, Visit visit) {
        boolean inferred = stops.stream().anyMatch(BusStop::headingInferred);
        return Sheets.section(() -> head(visit, inferred),
                stops.stream().<Supplier<Region>>map(stop -> () -> row(stop, words, visit)).toList());
    }

    private static Region head(Visit visit, boolean inferred) {
        var names = new CellRow(COLUMNS, List.of(Sheets.columnName(visit.say("handout.number")),
                Sheets.columnName(visit.say("handout.name")), Sheets.columnName(visit.say("handout.where"))));
        names.getStyleClass().add("handout-names");
        var title = Sheets.column(List.of(Sheets.heading(visit.say("handout.stops"))));
        title.getStyleClass().add("handout-group");
        if (inferred) {
            title.getChildren().add(Texts.label(visit.say("line.heading-inferred"), "text-muted", "handout-small"));
        }
        return new VBox(title, names);
    }

    private static Region row(BusStop stop, PaperWords words, Visit visit) {
        var number = Texts.label(stop.id(), "text-strong");
        var sign = new StackPane(number);
        sign.getStyleClass().add("handout-sign");
        sign.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var row = new CellRow(COLUMNS, List.of(new VBox(sign), Texts.label(visit.text(stop.name())),
                Texts.label(words.where(stop))));
        row.getStyleClass().add("handout-entry");
        return row;
    }
}
