// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.desk.form.Field;
import org.wego.kiosk.desk.form.FindingText;
import org.wego.kiosk.desk.frame.DeskControls;
import org.wego.kiosk.overlay.RecordProblem;
import org.wego.kiosk.text.Messages;
import org.wego.kiosk.ui.Icon;

/** The note below the buttons: whether the record is saved, and if not, why and what to do. */
final class SaveNote {

    private final Messages words;
    private final VBox note = new VBox();

    SaveNote(Messages words) {
        this.words = words;
        note.getStyleClass().add("desk-save-note");
    }

    Region node() {
        return note;
    }

    void show(SaveState state, EditSession open, List<Field> fields) {
        note.getChildren().setAll(switch (state) {
            case SaveState.NoSaveYet() -> List.of(DeskControls.muted(revisionText(open)));
            case SaveState.Saving() -> List.of(DeskControls.muted(words.get("form.saving")));
            case SaveState.SavedAt(var time) -> List.of(row(Icon.CHECK.node("icon-muted"),
                    words.get("form.saved", time, revisionText(open)), "desk-strong"));
            case SaveState.NotSaved(var findings) -> notSaved(findings, fields);
        });
    }

    private String revisionText(EditSession open) {
        if (open.isChanged()) {
            return words.get("form.changed");
        }
        return open.revision() == 0 ? words.get("form.as-in-pack") : words.get("form.revision", open.revision());
    }

    /** Shows errors that belong to no field in full, and the number of the others. */
    private List<Node> notSaved(List<RecordProblem> findings, List<Field> fields) {
        var errors = findings.stream().filter(RecordProblem::isError).toList();
        var general = errors.stream()
                .filter(error -> fields.stream().noneMatch(field -> field.contains(error.pointer()))).toList();
        var rows = new ArrayList<Node>();
        general.forEach(error -> rows.add(error(words.get("form.not-saved", FindingText.of(error, words)))));
        long atFields = errors.size() - (long) general.size();
        if (atFields > 0) {
            rows.add(error(words.get("form.not-saved.fields", atFields)));
        }
        return rows;
    }

    private static Node error(String text) {
        return row(Icon.WARNING.node("icon-danger"), text, "desk-error");
    }

    private static Node row(Node icon, String text, String styleClass) {
        var label = DeskControls.body(text);
        label.getStyleClass().add(styleClass);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(icon, label);
        row.getStyleClass().add("desk-fault");
        return row;
    }
}
