// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.overlay.RecordKey;

/**
 * One record of the content.
 *
 * @param key its key
 * @param kind its kind
 * @param name its display name
 * @param texts all its texts, the name included
 * @param values the values that may be absent
 * @param provenance its provenance; empty for a source
 */
public record ContentRecord(RecordKey key, ContentRecordKind kind, LocalizedText name, List<LocalizedText> texts,
        List<RecordValue> values,
        Optional<Provenance> provenance) {

    /** The kinds of records, in the order in which reception looks for things. */
    public enum ContentRecordKind {
        LINE, STOP, PERSON, OFFICE, NUMBER, HOTLINE, CARD, PLACE, BUILDING_PLACE, LIFT, WALK, FARE, HOLIDAY, CITY,
        SOLUTION, NOTICE, SOURCE;

        /** The name of the kind in message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A value that may be absent.
     *
     * @param label the message key of its name
     * @param stated the value, or the reason for its absence
     */
    public record RecordValue(String label, Reported<?> stated) {}
}
