// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

/** The actions of staff. They are called on the FX thread and must be fast. */
public interface StaffActions {

    /** Reads the configured content again and shows it if it is usable now. */
    void tryContentAgain();

    /** Ends the program so that it is started again. */
    void restart();

    /** Ends the program for good, so that the desktop becomes visible. */
    void leave();
}
