// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.wego.kiosk.desk.form.Forms;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.overlay.RecordKey;

/** The records that can be corrected, and the hidden ones; updated with the content. */
final class EditableRecords {

    private final DeskState state;
    private final OverlayEditingService editing;
    private final ObservableList<ContentRecord> entries = FXCollections.observableArrayList();
    private final ObservableList<RecordKey> hidden = FXCollections.observableArrayList();

    EditableRecords(DeskState state, OverlayEditingService editing) {
        this.state = state;
        this.editing = editing;
        state.contentProperty().subscribe(this::renew);
        renew();
    }

    /** All records that have a form. */
    ObservableList<ContentRecord> entries() {
        return entries;
    }

    /** The records that reception has hidden. */
    ObservableList<RecordKey> hidden() {
        return hidden;
    }

    /** The name of a hidden record. */
    String name(RecordKey key) {
        return editing.name(key);
    }

    private void renew() {
        hidden.setAll(editing.hidden());
        entries.setAll(ContentRecords.of(state.content()).stream()
                .filter(entry -> !Forms.of(entry.key().kind(), state.content()).isEmpty()).toList());
    }
}
