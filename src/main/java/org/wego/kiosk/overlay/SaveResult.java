// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.List;
import java.util.Optional;

/** What became of a save: done, or not done and why. */
public sealed interface SaveResult {

    /** It is on the disk. */
    record Saved(RecordVersion entry) implements SaveResult {}

    /**
     * Somebody else saved the record meanwhile.
     *
     * @param theirs what is there now; empty when the file is gone
     */
    record Conflict(Optional<RecordVersion> theirs) implements SaveResult {}

    /** It does not check, does not render, or the disk does not take it; nothing was written. */
    record SaveRefused(List<RecordProblem> findings) implements SaveResult {}
}
