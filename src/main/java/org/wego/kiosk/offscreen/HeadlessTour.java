// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.offscreen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.platform.CommandException;
import org.wego.kiosk.platform.HeadlessJvm;

/** The tour as a stand-in for a window that cannot be opened. */
public final class HeadlessTour {

    /** Set by the build alone: the packaged program writes no pictures unless {@code tour} is asked for. */
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
     * The exit code.
     *
     * @throws CommandException when the process without a display cannot be started
     */
    public int run() throws CommandException {
        var arguments = new ArrayList<>(List.of("tour"));
        pack.ifPresent(folder -> arguments.addAll(List.of("--pack", folder.toString())));
        try {
            return HeadlessJvm.run(arguments);
        } catch (IOException e) {
            throw CommandException.fault("The screens cannot be drawn without a display", e);
        }
    }
}
