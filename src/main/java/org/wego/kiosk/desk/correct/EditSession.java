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

    /** Whether there is something to save. */
    boolean isChanged() {
        return editor.changedProperty().get();
    }
}
