// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link;

import java.time.Duration;

/**
 * A unit as another one knows it.
 *
 * @param state its last state
 * @param presence whether it is there
 * @param unheard the time since it has last been heard, by the clock of the one who listens
 */
public record KnownUnit(UnitState state, UnitPresence presence, Duration unheard) {

    /** Whether a unit is there, as far as others can tell. */
    public enum UnitPresence {
        /** It says so, regularly. */
        PRESENT,
        /** It was ended in good order. */
        STOPPED,
        /** Its connection broke a moment ago. */
        LOST,
        /** Nothing has been heard of it for three heartbeats, whatever was said last. */
        SILENT
    }
}
