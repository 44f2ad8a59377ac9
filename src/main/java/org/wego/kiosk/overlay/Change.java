// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.Optional;
import org.wego.kiosk.model.Value;

/** What is done to a record of the pack. */
public sealed interface Change {

    /**
     * The record reads otherwise.
     *
     * @param value its own fields, its id among them
     * @param basedOn the {@link RecordHash} of the pack's record that was edited; empty for what no pack has, an order
     */
    record Replaced(Value value, Optional<String> basedOn) implements Change {}

    /**
     * The record is not in the pack.
     *
     * @param value its fields, its id among them
     * @param parent the id of the record that holds it; empty where none does
     */
    record Added(Value value, Optional<String> parent) implements Change {}

    /**
     * The record is not shown.
     *
     * @param basedOn the {@link RecordHash} of the pack's record; empty when it was an added one
     */
    record Hidden(Optional<String> basedOn) implements Change {}

    /** Nothing any more: the record is as the pack has it, and an added one is gone. */
    record Withdrawn() implements Change {}

    /** What the record reads like; empty when the change gives no wording. */
    default Optional<Value> wording() {
        return switch (this) {
            case Replaced(var value, _) -> Optional.of(value);
            case Added(var value, _) -> Optional.of(value);
            case Hidden _,Withdrawn _ -> Optional.empty();
        };
    }
}
