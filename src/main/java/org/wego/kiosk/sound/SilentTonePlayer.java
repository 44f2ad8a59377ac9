// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

/** The tone player of a kiosk without a loudspeaker; it plays nothing. */
public final class SilentTonePlayer implements TonePlayer {

    @Override
    public void play(Sound sound, double gain) {
        // Without a loudspeaker, tones are dropped.
    }

    @Override
    public boolean canBeHeard() {
        return false;
    }
}
