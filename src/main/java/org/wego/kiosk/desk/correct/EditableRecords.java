// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.wego.kiosk.desk.correct.Workshop.Hidden;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.Entries;
import org.wego.kiosk.desk.record.Entry;

/** The records that can be corrected, and those that the lobby does not show; renewed with the content. */
final class EditableRecords {

    private final DeskState state;
    private final Workshop workshop;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObservableList<Hidden> hidden = FXCollections.observableArrayList();

    EditableRecords(DeskState state, Workshop workshop) {
        this.state = state;
        this.workshop = workshop;
        state.contentProperty().subscribe(this::renew);
        renew();
    }

    /** All records that have a form. */
    ObservableList<Entry> entries() {
        return entries;
    }

    /** The records that the lobby does not show. */
    ObservableList<Hidden> hidden() {
        return hidden;
    }

    private void renew() {
        hidden.setAll(workshop.hidden());
        entries.setAll(Entries.of(state.content()).stream()
                .filter(entry -> !Forms.of(entry.key().kind(), state.content()).isEmpty()).toList());
    }
}
