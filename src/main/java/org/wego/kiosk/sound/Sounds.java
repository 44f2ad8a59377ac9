// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

/** Lets tones sound. Never blocks, never throws, may be called from any thread. */
public interface Sounds {

    /**
     * Plays a sound.
     *
     * @param gain 0 for silence to 1 for the loudest
     */
    void play(Sound sound, double gain);
}
