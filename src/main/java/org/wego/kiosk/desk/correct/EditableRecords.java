// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.wego.kiosk.desk.form.Forms;
import org.wego.kiosk.desk.frame.DeskState;
import org.wego.kiosk.desk.record.ContentRecord;
import org.wego.kiosk.desk.record.ContentRecords;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.overlay.RecordKey;

/** The records that can be corrected, and the hidden ones; updated with the content. */
final class EditableRecords {

    private final DeskState state;
    private final OverlayEditingService editing;
    private final ObservableList<ContentRecord> entries = FXCollections.observableArrayList();
    private final ObservableList<RecordKey> hidden = FXCollections.observableArrayList();
    private boolean renewing;

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

    /**
     * The name of a record with a value, in the language of the staff if it has that; empty if it has no name yet.
     *
     * @param value the value, which need not be saved
     */
    static Optional<String> name(Value value, Lang lang) {
        return Stream.of("/name", "/title", "/text", "/kiosk/place").flatMap(field -> value.at(field).stream())
                .flatMap(name -> Stream.concat(name.textAt("/" + lang.tag()).stream(),
                        Stream.concat(name.textAt("").stream(), name instanceof Value.Fields(var languages)
                                ? languages.values().stream().flatMap(text -> text.textAt("").stream())
                                : Stream.empty())))
                .map(name -> name.replace('\n', ' ').strip()).filter(name -> !name.isEmpty()).findFirst();
    }

    /** The name of a hidden record. */
    String name(RecordKey key) {
        return editing.name(key);
    }

    /** Whether the lists are being filled again, so that a change of a selection is not the user's. */
    boolean isRenewing() {
        return renewing;
    }

    private void renew() {
        renewing = true;
        hidden.setAll(editing.hidden());
        entries.setAll(ContentRecords.of(state.content()).stream()
                .filter(entry -> !Forms.of(entry.key().kind(), state.content()).isEmpty()).toList());
        renewing = false;
    }
}
