// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

/**
 * The rate and volume of speech.
 *
 * @param rate the speed, from 0.5 to 2.0; 1 is the engine's normal pace
 * @param volume a step of {@link Volume}, from 0 to 5 (loudest)
 */
public record VoiceSettings(double rate, int volume) {

    /** The slowest rate. */
    public static final double SLOWEST = 0.5;

    /** The fastest rate. */
    public static final double FASTEST = 2.0;

    public VoiceSettings {
        if (!(rate >= SLOWEST && rate <= FASTEST)) {
            throw new IllegalArgumentException("rate " + rate + " is not between 0.5 and 2.0");
        }
        Volume.check(volume);
    }
}
