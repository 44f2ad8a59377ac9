// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import org.wego.kiosk.nav.Destination;

/** Who uses a kiosk at a moment. */
public enum KioskUse {
    /** Nobody: the greeting is on the screen. */
    NOBODY,
    /** A visitor who calls reception, or is on its screen. */
    CALLING_VISITOR,
    /** A visitor at the pointing board, who talks with somebody. */
    POINTING_VISITOR,
    /** Another visitor. */
    VISITOR,
    /** Nobody can: an emergency message covers the screen. */
    EMERGENCY,
    /** Staff, in the staff menu. */
    STAFF;

    /** How a visitor uses it who is at a screen. */
    static KioskUse ofVisitor(Destination place, boolean calls) {
        return calls ? CALLING_VISITOR : switch (place) {
            case Destination.Reception _ -> CALLING_VISITOR;
            case Destination.Board _,Destination.Card _ -> POINTING_VISITOR;
            default -> VISITOR;
        };
    }
}
