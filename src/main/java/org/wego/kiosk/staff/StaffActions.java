// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.staff;

/** What staff may do with a kiosk; called on the FX thread, and quick. */
public interface StaffActions {

    /** Reads the content that was set up once more and shows it if it is usable now. */
    void tryContentAgain();

    /** Ends the program, so that it is started anew. */
    void restart();

    /** Ends the program for good and shows the system behind it. */
    void leave();
}
