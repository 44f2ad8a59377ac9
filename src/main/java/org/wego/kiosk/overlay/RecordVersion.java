// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.time.Instant;
import java.util.Optional;
import org.wego.kiosk.model.Value;

/**
 * One version of a record in the overlay.
 *
 * @param revision counted from 1 for each record; 0 for the pack's own record
 * @param savedBy the name or the initials
 */
public record RecordVersion(RecordKey key, long revision, Instant savedAt, String savedBy, Change change) {

    /** The pack's own record, which is older than every version in the overlay. */
    public static RecordVersion ofPack(RecordKey key, Value value) {
        return new RecordVersion(key, 0, Instant.EPOCH, "", new Change.Replaced(value, Optional.empty()));
    }
}
