// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The source of a record, its date, and its last confirmation.
 *
 * @param source the id of the {@link Source} that states it
 * @param asOf when the source stated it
 * @param confirmed the last confirmation by reception; empty before the first
 * @param note a note for readers of the record
 */
public record Provenance(String source, AsOf asOf, Optional<Confirmation> confirmed, Optional<LocalizedText> note) {

    /**
     * A confirmation that the record is correct.
     *
     * @param on the day of the confirmation
     * @param by the name or initials of the person
     */
    public record Confirmation(LocalDate on, String by) {}
}
