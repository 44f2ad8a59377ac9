// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.nio.file.Path;

/** Where a kiosk keeps its status, PIN and log when nobody says: where systemd has made room for it, or its user has. */
public final class StatePlace {

    /** The file in a state folder in which the lobby keeps what it last read of the overlay. */
    public static final String OVERLAY_KEPT = "overlay.json";

    private StatePlace() {}

    public static Path standard() {
        return standard(AppDirectories.ofThisUser());
    }

    /** The folder of a service is the program's own already; that of a user is shared with other programs. */
    public static Path standard(AppDirectories folders) {
        return folders.ofService().orElseGet(folders::state);
    }
}
