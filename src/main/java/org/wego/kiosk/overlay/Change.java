// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.Optional;
import org.wego.kiosk.model.Value;

/** A change to a record of the pack. */
public sealed interface Change {

    /**
     * Replaces the record.
     *
     * @param value the record's own fields, including its id
     * @param basedOn the {@link RecordHash} of the pack's record that was edited; empty for an order, which no pack has
     */
    record Replaced(Value value, Optional<String> basedOn) implements Change {}

    /**
     * Adds a record that is not in the pack.
     *
     * @param value its fields, including its id
     * @param parent the id of the record that contains it; empty for a record without a parent
     */
    record Added(Value value, Optional<String> parent) implements Change {}

    /**
     * Hides the record.
     *
     * @param basedOn the {@link RecordHash} of the pack's record; empty for an added record
     */
    record Hidden(Optional<String> basedOn) implements Change {}

    /** Withdraws all changes: the record is as in the pack, and an added one is gone. */
    record Withdrawn() implements Change {}

    /** The new value of the record; empty when the change gives none. */
    default Optional<Value> wording() {
        return switch (this) {
            case Replaced(var value, _) -> Optional.of(value);
            case Added(var value, _) -> Optional.of(value);
            case Hidden _,Withdrawn _ -> Optional.empty();
        };
    }
}
