// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.ops;

/** Checks PINs and counts the attempts. */
public interface PinGate {

    /** Whether a PIN has been set. Quick. */
    boolean isSet();

    /**
     * Compares a PIN. May take about half a second: not for the FX thread.
     *
     * @param pin is wiped
     */
    PinAnswer tryPin(char[] pin);
}
