// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.Optional;
import org.wego.kiosk.desk.quality.Finding.Impact;
import org.wego.kiosk.desk.record.ContentRecord;

/**
 * A finding, worded for reception.
 *
 * @param impact the possible effect on a visitor
 * @param priority the name of the impact
 * @param issue a description of the finding
 * @param where the record, or the file
 * @param onKiosk what the lobby shows until it is resolved
 * @param say what to tell visitors until it is resolved
 * @param entry the record; empty for a problem of a whole file
 */
record QualityRow(Impact impact, String priority, String issue, String where, String onKiosk, String say,
        Optional<ContentRecord> entry) {

    /** The row as tab-separated text. */
    String line() {
        return String.join("\t", priority, issue, where, onKiosk, say);
    }
}
