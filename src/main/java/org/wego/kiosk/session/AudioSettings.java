// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.session;

import java.util.List;

/**
 * The audio settings of a visitor.
 *
 * @param voice whether the screen is read aloud
 * @param rate the rate of the voice, one of {@link #RATES}; 1 is normal
 * @param volume the loudness of voice and sounds, a step from 0 to {@link #LOUDEST}
 * @param muted whether the tones of touches, bell and warning are off; the voice is not affected
 */
public record AudioSettings(boolean voice, double rate, int volume, boolean muted) {

    /** The rates of the voice, from half to double speed. */
    public static final List<Double> RATES = List.of(0.5, 0.75, 1.0, 1.5, 2.0);

    /** The highest of the six volume steps. */
    public static final int LOUDEST = 5;

    /** The initial settings; they leave one louder step. */
    public static final AudioSettings DEFAULT = new AudioSettings(false, 1, LOUDEST - 1, false);

    public AudioSettings withVoice(boolean value) {
        return new AudioSettings(value, rate, volume, muted);
    }

    public AudioSettings withRate(double value) {
        return new AudioSettings(voice, value, volume, muted);
    }

    public AudioSettings withMuted(boolean value) {
        return new AudioSettings(voice, rate, volume, value);
    }

    /** The same with another volume, limited to the range from 0 to {@link #LOUDEST}. */
    public AudioSettings withVolume(int value) {
        return new AudioSettings(voice, rate, Math.clamp(value, 0, LOUDEST), muted);
    }

    /** The same with the next faster rate; after the fastest, the slowest. */
    public AudioSettings withNextRate() {
        return withRate(RATES.get((RATES.indexOf(rate) + 1) % RATES.size()));
    }
}
