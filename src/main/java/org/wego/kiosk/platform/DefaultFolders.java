// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.nio.file.Path;

/** Where the state folder and the overlay are when no option and no configuration file names them. */
public final class DefaultFolders {

    /** The file in the state folder that holds the lobby's last reading of the overlay. */
    public static final String OVERLAY_CACHE = "overlay.json";

    private static final String OVERLAY = "overlay";
    private static final String DESK_STRINGS = "desk";
    private static final String CHOSEN_DATA = "XDG_DATA_HOME";

    private DefaultFolders() {}

    /** The state folder: status, PIN, log and lock of one kiosk. */
    public static Path state() {
        return state(AppDirectories.ofThisUser());
    }

    /** The state folder of a service if there is one, else that of the user. */
    public static Path state(AppDirectories folders) {
        return folders.ofService().orElseGet(folders::state);
    }

    /** The folder of this user's string files for reception's window. */
    public static Path deskStrings() {
        return AppDirectories.ofThisUser().data().resolve(DESK_STRINGS);
    }

    /** The folder of reception's changes. */
    public static Path overlay() {
        return overlay(AppDirectories.ofThisUser());
    }

    /** The overlay is in the folder of a service if it has one, because the user of a service has no home. */
    public static Path overlay(AppDirectories folders) {
        return (folders.named(CHOSEN_DATA).isPresent() ? folders.data() : folders.ofService().orElseGet(folders::data))
                .resolve(OVERLAY);
    }
}
