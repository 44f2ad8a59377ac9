// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.Optional;

/** What became of a wish to save. */
public sealed interface SaveResult {

    /**
     * It is on the disk, whole.
     *
     * @param change with its revision
     */
    record Saved(Change change) implements SaveResult {}

    /**
     * Somebody else has saved since the editor looked; nothing was written.
     *
     * @param theirs what stands there now; empty when it was never changed
     */
    record Conflict(Optional<Change> theirs) implements SaveResult {}
}
