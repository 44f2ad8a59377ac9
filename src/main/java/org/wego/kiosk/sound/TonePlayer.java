// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

/** Plays tones. */
public interface TonePlayer {

    /**
     * Plays a tone beside whatever else is heard.
     *
     * <p>Never blocks and never throws; may be called from any thread. On a machine without a sound device nothing is
     * heard.
     *
     * @param gain the factor for the samples, from 0, which is muted, to 1
     */
    void play(Sound sound, double gain);

    /** Whether there is a device that a tone can be heard from; what cannot be heard is not announced. */
    default boolean canBeHeard() {
        return true;
    }
}
