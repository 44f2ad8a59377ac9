// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Value;

/** A change that does not fit a newer pack; the overlay keeps it. */
public sealed interface OrphanedChange {

    /** The version in the overlay. */
    RecordVersion entry();

    /** The pack's record is not the one that was edited; the overlay's version is shown. */
    record BaseChanged(RecordVersion entry, Value now) implements OrphanedChange {}

    /** The pack no longer has the record; nothing is shown. */
    record RecordGone(RecordVersion entry) implements OrphanedChange {}

    /** The pack now has a record with the id of the added one; the overlay's version is shown. */
    record IdTaken(RecordVersion entry, Value now) implements OrphanedChange {}

    /** The record that should contain the added one is gone; it is not shown. */
    record ParentGone(RecordVersion entry, Optional<String> parent) implements OrphanedChange {}

    /** An order names records that are gone. */
    record UnknownIds(RecordVersion entry, List<String> ids) implements OrphanedChange {}
}
