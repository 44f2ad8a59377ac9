// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import org.wego.kiosk.call.ReceptionCalls;
import org.wego.kiosk.shell.input.KeyMap;
import org.wego.kiosk.sound.TonePlayer;
import org.wego.kiosk.speech.Speaker;

/**
 * The devices of a kiosk beside its display.
 *
 * @param speaker reads the screen aloud
 * @param tones plays the tones that go with a touch
 * @param keys the keys of the keypad
 * @param calls the line to reception
 */
public record Devices(Speaker speaker, TonePlayer tones, KeyMap keys, ReceptionCalls calls) {

    /** Devices without a line to reception. */
    public Devices(Speaker speaker, TonePlayer tones, KeyMap keys) {
        this(speaker, tones, keys, ReceptionCalls.none());
    }
}
