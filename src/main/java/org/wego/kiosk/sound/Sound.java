// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.sound;

/** What the kiosk can let sound. */
public enum Sound {
    TOUCH, BELL, WARNING
}
