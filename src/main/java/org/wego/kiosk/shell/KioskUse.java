// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

/** Who uses a kiosk at a moment. */
public enum KioskUse {
    /** Nobody: the greeting is on the screen. */
    NOBODY,
    /** A visitor who calls reception, or is on its screen. */
    CALLING_VISITOR,
    /** Another visitor. */
    VISITOR,
    /** Nobody can: an emergency message covers the screen. */
    EMERGENCY,
    /** Staff, in the staff menu. */
    STAFF
}
