// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.input;

/** The command of a key of the keypad. */
public enum KeyCommand {
    NEXT, PREVIOUS, NEXT_GROUP, PREVIOUS_GROUP, SELECT, BACK, HELP, HOME, LANGUAGE, ACCESS, REPEAT, PAUSE, SILENCE,
    RATE, QUIETER, LOUDER, CONTRAST, VOICE
}
