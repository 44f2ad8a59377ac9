// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import java.util.function.Supplier;
import org.wego.kiosk.session.Hearing;
import org.wego.kiosk.sound.Sound;
import org.wego.kiosk.sound.Sounds;
import org.wego.kiosk.speech.Volume;

/** Lets tones be heard as loud as the visitor wants them, or not at all. */
final class Chime {

    private final Sounds sounds;
    private final Supplier<Hearing> hearing;

    Chime(Sounds sounds, Supplier<Hearing> hearing) {
        this.sounds = sounds;
        this.hearing = hearing;
    }

    void play(Sound sound) {
        if (!hearing.get().muted()) {
            sounds.play(sound, Volume.gain(hearing.get().volume()));
        }
    }
}
