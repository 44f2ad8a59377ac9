// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.correct;

import org.wego.kiosk.overlay.RecordKey;

/**
 * A record in the form.
 *
 * @param key its name
 * @param editor its value
 * @param revision that the editor began with
 */
record EditSession(RecordKey key, ValueEditor editor, long revision) {

    /** Whether there is something to save. */
    boolean isChanged() {
        return editor.changedProperty().get();
    }
}
