// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.directory;

import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.directory.RecordDetails.Fact;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** A table of the facts of a record: name, value in every form, and a button that copies the value. */
final class FactTable {

    /** The label of the local time, which changes every minute. */
    static final String LOCAL_TIME = "sheet.local-time";
    private static final double NAMES = 132;

    private FactTable() {}

    static Region of(RecordDetails details, Messages words, BiConsumer<String, String> copy) {
        var grid = new GridPane();
        grid.getStyleClass().add("desk-facts");
        var names = new ColumnConstraints(NAMES);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        var buttons = new ColumnConstraints();
        buttons.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(names, values, buttons);
        int row = 0;
        String previousLabel = "";
        for (var fact : details.facts()) {
            var value = value(fact);
            var name = DeskControls.muted(fact.label().equals(previousLabel) ? "" : words.get(fact.label()));
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(row, name, value);
            if (fact.known()) {
                grid.add(DeskControls.small(Icon.COPY, words.get("record.copy.value", words.get(fact.label())),
                        () -> copy.accept(words.get(fact.label()), fact.text())), 2, row);
            }
            previousLabel = fact.label();
            row++;
        }
        return grid;
    }

    private static Region value(Fact fact) {
        var text = fact.known() ? DeskControls.body(fact.text()) : DeskControls.muted(fact.reason());
        if (fact.label().equals(LOCAL_TIME)) {
            text.getStyleClass().add("desk-local-time");
        }
        var value = new VBox(text);
        fact.forms().stream().filter(form -> !form.equals(fact.text())).map(DeskControls::muted)
                .forEach(value.getChildren()::add);
        return value;
    }
}
