// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.pack.Problem;

/** The state in which the folder of an overlay was found. */
sealed interface FolderState {

    /**
     * The folder is the overlay.
     *
     * @param marker empty when an earlier version created the folder, or the marker cannot be read
     * @param damage the problems of the marker
     */
    record Recognized(Optional<Marker> marker, List<Problem> damage) implements FolderState {}

    /**
     * Nothing was ever saved in this folder.
     *
     * @param isThere whether there is an empty folder
     */
    record NothingSaved(boolean isThere) implements FolderState {}

    /** The folder cannot be the overlay, or cannot be read; with the reason and the remedy. */
    record Unrecognized(Problem problem) implements FolderState {}
}
