// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.HeadlessJvm;

/** Runs the command {@code tour} instead of a window that cannot be opened. */
public final class HeadlessTour {

    /** Set by the build only: the packaged program takes pictures only by {@code tour}. */
    private static final String WANTED = "kiosk.pictures";

    private final Optional<Path> pack;

    public HeadlessTour(Optional<Path> pack) {
        this.pack = pack;
    }

    /** Whether this process was started by the build, which has a folder for pictures. */
    public static boolean isWanted() {
        return Boolean.getBoolean(WANTED);
    }

    /**
     * Runs the command and returns its exit code.
     *
     * @throws CommandException when the process without a display cannot be started
     */
    public int run() throws CommandException {
        var arguments = new ArrayList<>(List.of("tour"));
        pack.ifPresent(folder -> arguments.addAll(List.of("--pack", folder.toString())));
        try {
            return HeadlessJvm.run(arguments);
        } catch (IOException e) {
            throw CommandException.fault("Cannot draw the screens without a display", e);
        }
    }
}
