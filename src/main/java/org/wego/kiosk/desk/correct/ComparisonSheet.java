// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** A sheet that compares two versions of a record, with buttons to choose one. */
final class ComparisonSheet {

    private final Messages words;
    private final Runnable close;

    /**
     * A sheet.
     *
     * @param close removes the sheet; called before what a button does
     */
    ComparisonSheet(Messages words, Runnable close) {
        this.words = words;
        this.close = close;
    }

    /** The unsaved edits of a record, which can be saved or discarded. */
    Region unsaved(String name, List<FieldDifference> differences, RecordSaving saving) {
        return sheet(words.get("form.changes", name),
                DifferenceTable.of(differences, words.get("form.changes.saved"), words.get("form.changes.now"), words),
                DeskControls.primary(Icon.SAVE, words.get("form.save"), closing(saving::save)),
                DeskControls.button(Icon.CLOSE, words.get("form.revert"), closing(saving::revert)));
    }

    /** What another person saved, beside the edits in the form. */
    Region conflict(String title, List<FieldDifference> differences, RecordSaving saving) {
        return sheet(title,
                DifferenceTable.of(differences, words.get("conflict.there"), words.get("conflict.here"), words),
                DeskControls.button(Icon.BACK, words.get("conflict.theirs"), closing(saving::takeTheirs)),
                DeskControls.button(Icon.SAVE, words.get("conflict.mine"), closing(saving::keepMine)));
    }

    private Region sheet(String title, Region table, Node... buttons) {
        var row = new FlowPane(buttons);
        row.getStyleClass().add("desk-buttons");
        var sheet = new VBox(DeskControls.title(title), table, row);
        sheet.getStyleClass().add("desk-sheet");
        var scroll = new ScrollPane(sheet);
        scroll.getStyleClass().add("desk-scroll");
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Runnable closing(Runnable action) {
        return () -> {
            close.run();
            action.run();
        };
    }
}
