// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.model;

/** Where in the lobby a notice is shown. */
public enum NoticePlace {
    /** The screen that greets visitors. */
    GREETING,
    /** The home screen. */
    HOME,
    /** A strip on every other screen. */
    SCREENS
}
