// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.function.Supplier;
import org.wego.kiosk.session.AudioSettings;
import org.wego.kiosk.sound.Sound;
import org.wego.kiosk.sound.TonePlayer;
import org.wego.kiosk.speech.Volume;

/** Plays tones at the loudness that the visitor has chosen, or not at all. */
final class SoundFeedback {

    private final TonePlayer tones;
    private final Supplier<AudioSettings> audio;

    SoundFeedback(TonePlayer tones, Supplier<AudioSettings> audio) {
        this.tones = tones;
        this.audio = audio;
    }

    void play(Sound sound) {
        if (!audio.get().muted()) {
            tones.play(sound, Volume.gain(audio.get().volume()));
        }
    }
}
