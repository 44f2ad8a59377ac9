// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import org.wego.kiosk.desk.form.ValueEditor;
import org.wego.kiosk.overlay.RecordKey;

/**
 * One record in the form, with the revision that it began with.
 *
 * @param key the record
 * @param editor holds its value and edits
 * @param revision the saved revision at the start of editing
 */
record EditSession(RecordKey key, ValueEditor editor, long revision) {

    /** The form of a saved record. */
    static EditSession of(RecordKey key, CurrentRecord saved) {
        return new EditSession(key, new ValueEditor(saved.value(), saved.value()), saved.revision());
    }

    /** Whether there is something to save. */
    boolean isChanged() {
        return editor.changedProperty().get();
    }

    /** Whether work would be lost without a save; nothing was entered yet in a new record as it begins. */
    boolean isUnsaved() {
        return isChanged() && (!isNew() || editor.undoableProperty().get());
    }

    /** Whether the record has never been saved. */
    boolean isNew() {
        return revision == 0 && editor.isNew();
    }

    /** The form on another saved state of the record. What was typed stays. */
    EditSession on(CurrentRecord saved) {
        editor.saved(saved.value());
        return new EditSession(key, editor, saved.revision());
    }

    /** The form with another saved state of the record in it, which can be undone. */
    EditSession with(CurrentRecord saved) {
        editor.replaceBy(saved.value());
        return on(saved);
    }
}
