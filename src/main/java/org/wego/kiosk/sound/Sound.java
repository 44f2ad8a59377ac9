// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

/** A tone with a meaning, so that what is seen is heard as well. */
public enum Sound {
    /** A touch or key was taken. */
    TOUCH,
    /** The bell: a person is called, or has arrived. */
    BELL,
    /** Time is about to run out. */
    WARNING
}
