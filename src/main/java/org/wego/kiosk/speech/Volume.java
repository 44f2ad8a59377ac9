// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

/** The gain of each step of the volume. */
public final class Volume {

    private Volume() {}

    /** The linear gain of a step. */
    public static double gain(int step) {
        return Math.pow(10, -6 * (5 - step) / 20.0);
    }
}
