// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.theme;

/** For whom things are drawn, and so how large. */
public enum Density {

    /** A large glass, touched standing. */
    LOBBY("density-lobby.css"),
    /** A window of a desktop program, with keyboard and mouse. */
    DESK("density-desk.css");

    private final String sheet;

    Density(String sheet) {
        this.sheet = sheet;
    }

    String sheet() {
        return sheet;
    }
}
