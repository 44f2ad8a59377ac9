// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.theme;

/** The kind of display that sizes are designed for. */
public enum Density {

    /** A large touch screen in a lobby. */
    LOBBY("density-lobby.css"),
    /** A window of a desktop program, used with keyboard and mouse. */
    DESK("density-desk.css");

    private final String sheet;

    Density(String sheet) {
        this.sheet = sheet;
    }

    String sheet() {
        return sheet;
    }
}
