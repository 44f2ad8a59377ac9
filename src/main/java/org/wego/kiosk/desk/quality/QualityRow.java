// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.Optional;
import org.wego.kiosk.desk.quality.Finding.Impact;
import org.wego.kiosk.desk.record.ContentRecord;

/**
 * A finding as reception reads it.
 *
 * @param impact what may follow for a visitor
 * @param priority the same in a word
 * @param issue what it is
 * @param where the record, or the file
 * @param onKiosk what the lobby shows meanwhile
 * @param say what reception says to a visitor meanwhile
 * @param entry the record; empty for a problem of a whole file
 */
record QualityRow(Impact impact, String priority, String issue, String where, String onKiosk, String say,
        Optional<ContentRecord> entry) {

    /** One line for a list that is copied. */
    String line() {
        return String.join("\t", priority, issue, where, onKiosk, say);
    }
}
