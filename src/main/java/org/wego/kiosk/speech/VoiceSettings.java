// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

/**
 * How something is said.
 *
 * @param rate how fast, from 0.5 to 2.0; 1 is the engine's ordinary pace
 * @param volume a step of {@link Volume}, from 0 to 5, which is the loudest
 */
public record VoiceSettings(double rate, int volume) {

    /** The slowest rate. */
    public static final double SLOWEST = 0.5;

    /** The fastest rate. */
    public static final double FASTEST = 2.0;

    public VoiceSettings {
        if (!(rate >= SLOWEST && rate <= FASTEST)) {
            throw new IllegalArgumentException("a rate of " + rate + " is not between 0.5 and 2.0");
        }
        Volume.check(volume);
    }
}
