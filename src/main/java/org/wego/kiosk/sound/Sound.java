// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

/** A tone that accompanies something on the screen. */
public enum Sound {
    /** A touch or key was accepted. */
    TOUCH,
    /** The bell: a person is called or has arrived. */
    BELL,
    /** Time is about to run out. */
    WARNING,
    /** An emergency message follows. */
    ALARM
}
