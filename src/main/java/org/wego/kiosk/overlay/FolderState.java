// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.pack.Problem;

/** What an overlay's folder turns out to be at a look. */
sealed interface FolderState {

    /**
     * It is the overlay.
     *
     * @param marker empty when an earlier version made it, or the marker cannot be read
     * @param damage what is wrong with the marker
     */
    record Recognized(Optional<Marker> marker, List<Problem> damage) implements FolderState {}

    /**
     * Nothing was ever saved here.
     *
     * @param isThere whether there is an empty folder
     */
    record NothingSaved(boolean isThere) implements FolderState {}

    /** It cannot be the overlay, or cannot be looked into; the reason and the remedy. */
    record Unrecognized(Problem problem) implements FolderState {}
}
