// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.nio.file.Path;

/** Where the overlay is when nobody says: in the data folder of the user, as the system has it. */
public final class OverlayPlace {

    private static final String OVERLAY = "overlay";
    private static final String CHOSEN = "XDG_DATA_HOME";

    private OverlayPlace() {}

    public static Path standard() {
        return standard(AppDirectories.ofThisUser());
    }

    /** The user of a service has no home: what reception changed is in the service's folder then. */
    public static Path standard(AppDirectories folders) {
        return (folders.named(CHOSEN).isPresent() ? folders.data() : folders.ofService().orElseGet(folders::data))
                .resolve(OVERLAY);
    }
}
