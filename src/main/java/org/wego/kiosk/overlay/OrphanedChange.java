// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Value;

/** A change that does not fit the pack any more, after a newer one came; the overlay keeps it. */
public sealed interface OrphanedChange {

    /** What the overlay says. */
    RecordVersion entry();

    /** The pack's record is another one than was edited; the overlay's is shown. */
    record BaseChanged(RecordVersion entry, Value now) implements OrphanedChange {}

    /** The pack has no such record any more; nothing is shown. */
    record RecordGone(RecordVersion entry) implements OrphanedChange {}

    /** The pack has a record of the added one's id by now; the overlay's is shown. */
    record IdTaken(RecordVersion entry, Value now) implements OrphanedChange {}

    /** The record that should hold the added one is gone; it is not shown. */
    record ParentGone(RecordVersion entry, Optional<String> parent) implements OrphanedChange {}

    /** An order names records that are gone. */
    record UnknownIds(RecordVersion entry, List<String> ids) implements OrphanedChange {}
}
