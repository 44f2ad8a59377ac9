// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.time.Instant;
import java.util.Optional;
import org.wego.kiosk.model.Value;

/**
 * One version of what reception changed of a record.
 *
 * @param key the record
 * @param kind what was done
 * @param revision counted from 1 for each record
 * @param savedAt when
 * @param savedBy by whom
 * @param parent the record within which an added one lies; empty for one of the top
 * @param basedOn the fingerprint of the pack's record on which it was made; empty for an added one
 * @param value what the record says now; empty unless it was replaced, added or ordered
 */
public record Change(RecordKey key, Kind kind, int revision, Instant savedAt, String savedBy, Optional<String> parent,
        Optional<String> basedOn, Optional<Value> value) {

    /** What can be done with a record. */
    public enum Kind {
        /** It says something else. */
        REPLACED,
        /** It is not in the pack. */
        ADDED,
        /** It is in the pack and not shown. */
        HIDDEN,
        /** It is again as in the pack; an added one is no more. */
        WITHDRAWN,
        /** The ids of a subject stand in another order. */
        ORDERED
    }

    /** The same as somebody saves it. */
    Change saved(int number, Instant at, String by) {
        return new Change(key, kind, number, at, by, parent, basedOn, value);
    }

    /** A change that is not saved yet. */
    public static Change draft(RecordKey key, Kind kind, Optional<String> parent, Optional<String> basedOn,
            Optional<Value> value) {
        return new Change(key, kind, 0, Instant.EPOCH, "", parent, basedOn, value);
    }
}
