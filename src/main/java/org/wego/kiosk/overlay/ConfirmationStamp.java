// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wego.kiosk.model.Value;

/** Confirms that a record is correct today. */
public final class ConfirmationStamp {

    private static final String PROVENANCE = "/provenance";

    private ConfirmationStamp() {}

    /** Whether a record has a provenance, so that it can be confirmed. */
    public static boolean fits(Value value) {
        return value.at(PROVENANCE).isPresent();
    }

    /**
     * The record with a confirmation; unchanged when it has no provenance.
     *
     * @param on the day, in the time zone of the kiosk
     * @param by the name or the initials
     */
    public static Value of(Value value, LocalDate on, String by) {
        Map<String, Value> confirmed = new LinkedHashMap<>();
        confirmed.put("on", Value.text(on.toString()));
        confirmed.put("by", Value.text(by));
        return fits(value) ? value.with(PROVENANCE + "/confirmed", Value.fields(confirmed)) : value;
    }
}
