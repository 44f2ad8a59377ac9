// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

/** Plays tones. */
public interface TonePlayer {

    /**
     * Plays a tone in addition to other sounds.
     *
     * <p>Never blocks and never throws; thread-safe. Without a sound device nothing is played.
     *
     * @param gain the factor for the samples, from 0 (muted) to 1
     */
    void play(Sound sound, double gain);

    /** Whether a sound device is available; the screens mention a tone only then. */
    default boolean canBeHeard() {
        return true;
    }
}
