// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import org.wego.kiosk.session.Hearing;
import org.wego.kiosk.sound.Sound;
import org.wego.kiosk.sound.Sounds;
import org.wego.kiosk.speech.Speaker;
import org.wego.kiosk.speech.Volume;

/**
 * What a kiosk has besides its glass.
 *
 * @param speaker says what is on the glass
 * @param sounds tones that go with a touch
 * @param keys of the keypad
 */
public record Equipment(Speaker speaker, Sounds sounds, KeyMap keys) {

    /** Plays a tone as loud as a visitor wants it, or not at all. */
    void play(Sound sound, Hearing hearing) {
        if (!hearing.muted()) {
            sounds.play(sound, Volume.gain(hearing.volume()));
        }
    }
}
