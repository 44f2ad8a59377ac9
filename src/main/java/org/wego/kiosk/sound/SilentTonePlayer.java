// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

/** The tones of a kiosk without a loudspeaker: none. */
public final class SilentTonePlayer implements TonePlayer {

    @Override
    public void play(Sound sound, double gain) {
        // There is nothing to play it with.
    }

    @Override
    public boolean canBeHeard() {
        return false;
    }
}
