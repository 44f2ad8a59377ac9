// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

/**
 * Six volume steps over 30 dB, at equal distances.
 *
 * <p>The ear perceives ratios, so the steps are equal in decibels. The softest is still audible in a quiet lobby; the
 * loudest is full scale.
 */
public final class Volume {

    /** The number of steps. */
    public static final int STEPS = 6;

    /** The loudest step. */
    public static final int LOUDEST = STEPS - 1;

    private static final int DECIBELS_PER_STEP = 6;

    private Volume() {}

    /** The level of a step in decibels relative to full scale: 0 for the loudest, -30 for the softest. */
    public static int decibels(int step) {
        return (check(step) - LOUDEST) * DECIBELS_PER_STEP;
    }

    /** The factor for the samples: 1 for the loudest step, 0.03 for the softest. */
    public static double gain(int step) {
        return Math.pow(10, decibels(step) / 20.0);
    }

    /**
     * The step itself, if it is valid.
     *
     * @throws IllegalArgumentException when the step does not exist
     */
    static int check(int step) {
        if (step < 0 || step > LOUDEST) {
            throw new IllegalArgumentException("volume step " + step + " is not between 0 and " + LOUDEST);
        }
        return step;
    }
}
