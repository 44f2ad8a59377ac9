// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.List;
import java.util.Optional;

/** The result of a save. */
public sealed interface SaveResult {

    /** The version is on the disk. */
    record Saved(RecordVersion entry) implements SaveResult {}

    /**
     * Another editor has saved the record meanwhile.
     *
     * @param theirs the present version; empty when the file is gone
     */
    record Conflict(Optional<RecordVersion> theirs) implements SaveResult {}

    /** The record does not pass the check, cannot be drawn, or the disk refused it; nothing was written. */
    record SaveRefused(List<RecordProblem> findings) implements SaveResult {}
}
