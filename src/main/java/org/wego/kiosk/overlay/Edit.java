// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.Optional;
import org.wego.kiosk.model.Value;

/** An edit that staff make to a record. */
public sealed interface Edit {

    /** Gives the record, the pack's or an added one, a new value. */
    record Put(Value value) implements Edit {}

    /**
     * Adds a record.
     *
     * @param parent the id of the record that contains it, for a person the office; empty for a record without a parent
     */
    record Add(Value value, Optional<String> parent) implements Edit {}

    /** Hides the record. */
    record Hide() implements Edit {}

    /** Withdraws all changes: the record is as in the pack again. */
    record Withdraw() implements Edit {}
}
