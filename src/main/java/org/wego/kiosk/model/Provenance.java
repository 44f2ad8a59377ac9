// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a record comes from and how fresh it is.
 *
 * @param source the id of the {@link Source} that states it
 * @param asOf when the source stated it
 * @param confirmed when reception last found it true; empty until then
 * @param note what a reader of the record should know about it
 */
public record Provenance(String source, AsOf asOf, Optional<Confirmation> confirmed, Optional<LocalizedText> note) {

    /**
     * A confirmation that the record is correct.
     *
     * @param on the day
     * @param by the name or the initials
     */
    public record Confirmation(LocalDate on, String by) {}
}
