// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wego.kiosk.model.Value;

/** Somebody found a record to be true today. */
public final class ConfirmationStamp {

    private static final String PROVENANCE = "/provenance";

    private ConfirmationStamp() {}

    /** Whether a record says where it comes from, so that it can be confirmed. */
    public static boolean fits(Value value) {
        return value.at(PROVENANCE).isPresent();
    }

    /**
     * The record, confirmed; one that does not say where it comes from stays as it is.
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
