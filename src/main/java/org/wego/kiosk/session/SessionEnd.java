// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.session;

/** How a visit ends. */
public enum SessionEnd {

    /** The visitor starts over. */
    VISITOR,
    /** Nobody has touched the kiosk for a while. */
    IDLE,
    /** Staff enter their PIN. */
    STAFF,
    /** The program starts over, after an error. */
    PROGRAM
}
