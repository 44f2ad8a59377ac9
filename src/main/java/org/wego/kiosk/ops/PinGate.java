// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

/** Checks PINs and counts the tries. */
public interface PinGate {

    /** Whether a PIN has been set; quick. */
    boolean isSet();

    /**
     * Tries a PIN; may take about half a second, so it is not for the FX thread.
     *
     * @param pin is wiped
     */
    PinAnswer tryPin(char[] pin);
}
