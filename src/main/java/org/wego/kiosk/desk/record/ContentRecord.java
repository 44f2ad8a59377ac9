// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.record;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.LocalizedText;
import org.wego.kiosk.model.Provenance;
import org.wego.kiosk.model.Reported;
import org.wego.kiosk.overlay.RecordKey;

/**
 * One record of the content.
 *
 * @param key its name
 * @param kind what it is
 * @param name what people call it
 * @param texts all that is written in it, the name included
 * @param values that a visitor may ask for and that may be absent
 * @param provenance where it comes from; a source is its own
 */
public record ContentRecord(RecordKey key, ContentRecordKind kind, LocalizedText name, List<LocalizedText> texts,
        List<RecordValue> values,
        Optional<Provenance> provenance) {

    /** What a record is about, in the order in which reception looks for things. */
    public enum ContentRecordKind {
        LINE, STOP, PERSON, OFFICE, NUMBER, PLACE, WALK, CITY, SOLUTION, NOTICE, SOURCE
    }

    /**
     * A value that may be absent.
     *
     * @param label the key of its name among the strings of the window
     * @param stated the value, or why it is not there
     */
    public record RecordValue(String label, Reported<?> stated) {}
}
