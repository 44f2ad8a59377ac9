// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

/**
 * The gain table: six steps over 30 dB, equally far apart.
 *
 * <p>The ear hears ratios, so the steps are even in decibels. The softest is still to be heard in a quiet lobby, the
 * loudest is full scale.
 */
public final class Volume {

    /** How many steps there are. */
    public static final int STEPS = 6;

    /** The loudest step. */
    public static final int LOUDEST = STEPS - 1;

    private static final int DECIBELS_A_STEP = 6;

    private Volume() {}

    /** How far below full scale a step is, in decibels: 0 for the loudest, -30 for the softest. */
    public static int decibels(int step) {
        return (check(step) - LOUDEST) * DECIBELS_A_STEP;
    }

    /** The factor for the samples: 1 for the loudest step, 0.03 for the softest. */
    public static double gain(int step) {
        return Math.pow(10, decibels(step) / 20.0);
    }

    /**
     * The step itself.
     *
     * @throws IllegalArgumentException when there is no such step
     */
    static int check(int step) {
        if (step < 0 || step > LOUDEST) {
            throw new IllegalArgumentException("there is no volume step " + step + ": they go from 0 to " + LOUDEST);
        }
        return step;
    }
}
