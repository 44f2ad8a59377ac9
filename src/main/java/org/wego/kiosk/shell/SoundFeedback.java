// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.function.Supplier;
import org.wego.kiosk.session.AudioSettings;
import org.wego.kiosk.sound.Sound;
import org.wego.kiosk.sound.TonePlayer;
import org.wego.kiosk.speech.Volume;

/** Lets tones be heard as loud as the visitor wants them, or not at all. */
final class SoundFeedback {

    private final TonePlayer tones;
    private final Supplier<AudioSettings> hearing;

    SoundFeedback(TonePlayer tones, Supplier<AudioSettings> hearing) {
        this.tones = tones;
        this.hearing = hearing;
    }

    void play(Sound sound) {
        if (!hearing.get().muted()) {
            tones.play(sound, Volume.gain(hearing.get().volume()));
        }
    }
}
