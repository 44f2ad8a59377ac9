// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.Optional;
import org.wego.kiosk.model.Value;

/** What somebody wants to do to a record. */
public sealed interface Edit {

    /** Lets the record, the pack's or an added one, read like this. */
    record Put(Value value) implements Edit {}

    /**
     * Adds a record.
     *
     * @param parent the id of the record that holds it, for a person that of the office; empty where none does
     */
    record Add(Value value, Optional<String> parent) implements Edit {}

    /** Takes the record off the screens. */
    record Hide() implements Edit {}

    /** Takes every change back: the record is as the pack has it. */
    record Withdraw() implements Edit {}
}
