// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.overlay;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.pack.Problem;

/** What an overlay's folder turns out to be at a look. */
sealed interface Sight {

    /**
     * It is the overlay.
     *
     * @param marker empty when an earlier version made it, or the marker cannot be read
     * @param damage what is wrong with the marker
     */
    record Overlay(Optional<Marker> marker, List<Problem> damage) implements Sight {}

    /**
     * Nothing was ever saved here.
     *
     * @param isThere whether there is an empty folder
     */
    record Nothing(boolean isThere) implements Sight {}

    /** It cannot be the overlay, or cannot be looked into; the reason and the remedy. */
    record Strange(Problem problem) implements Sight {}
}
