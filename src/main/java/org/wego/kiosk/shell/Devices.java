// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell;

import org.wego.kiosk.shell.input.KeyMap;
import org.wego.kiosk.sound.TonePlayer;
import org.wego.kiosk.speech.Speaker;

/**
 * What a kiosk has besides its glass.
 *
 * @param speaker says what is on the glass
 * @param tones tones that go with a touch
 * @param keys of the keypad
 */
public record Devices(Speaker speaker, TonePlayer tones, KeyMap keys) {}
