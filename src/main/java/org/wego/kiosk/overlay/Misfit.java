// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.Optional;
import org.wego.kiosk.model.Value;

/**
 * A change that does not fit the pack as well as it did when it was made; it is kept.
 *
 * @param change the change
 * @param reason why it does not fit
 * @param packs what the pack says of the record now; empty when it has it no more
 */
public record Misfit(Change change, Reason reason, Optional<Value> packs) {

    /** Why a change does not fit. */
    public enum Reason {
        /** The pack says something else of the record than it did; the change holds. */
        PACK_CHANGED,
        /** The record, or what it lay in, is not in the pack any more; the change is without effect. */
        NO_PLACE
    }
}
