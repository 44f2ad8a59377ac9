// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.app;

import java.time.Clock;
import java.util.Optional;
import org.wego.kiosk.desk.calls.PicturedCalls;
import org.wego.kiosk.desk.frame.DeskSettings;
import org.wego.kiosk.model.Lang;

/** The call of a visitor that a picture of the window shows. */
public enum PicturedCall {
    /** No call; the desk is not linked. */
    NONE,
    /** It rings, and no desk has seen it. */
    RINGING,
    /** This desk has taken it. */
    TAKEN;

    /** A window without services and animation. */
    public DeskController desk(DeskContent content, DeskSettings settings, Clock clock) {
        return new DeskController(content, settings, clock, DeskServices.still(),
                links(clock, content.pack().content().manifest().languages().getLast().tag()));
    }

    private DeskLinks links(Clock clock, Lang visitor) {
        return switch (this) {
            case NONE -> DeskLinks.none();
            case RINGING -> new DeskLinks(Optional.empty(), Optional.of(PicturedCalls.ringing(clock, visitor)));
            case TAKEN -> new DeskLinks(Optional.empty(), Optional.of(PicturedCalls.taken(clock, visitor)));
        };
    }
}
