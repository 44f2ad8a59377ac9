// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import java.util.List;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.overlay.RecordProblem;

/** The result of the last attempt to save, as shown beside the Save button. */
sealed interface SaveState {

    /** Nothing has been saved since the form was opened or changed. */
    record NoSaveYet() implements SaveState {}

    /** A save is running. */
    record Saving() implements SaveState {}

    /**
     * The record was saved.
     *
     * @param time the local time of the save, formatted
     */
    record SavedAt(String time) implements SaveState {}

    /**
     * The save of a record that is no longer in the form was refused.
     *
     * @param key the record
     */
    record OtherNotSaved(RecordKey key) implements SaveState {}

    /**
     * The save was refused.
     *
     * @param findings the reasons; those of a field are shown at that field as well
     */
    record NotSaved(List<RecordProblem> findings) implements SaveState {

        public NotSaved {
            findings = List.copyOf(findings);
        }
    }
}
