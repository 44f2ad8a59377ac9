// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tour as a stand-in for a window that cannot be opened. */
final class HeadlessTour {

    private final Optional<Path> pack;

    HeadlessTour(Optional<Path> pack) {
        this.pack = pack;
    }

    /** The exit code. */
    int run() {
        var arguments = new ArrayList<>(List.of("tour"));
        pack.ifPresent(folder -> arguments.addAll(List.of("--pack", folder.toString())));
        try {
            return HeadlessJvm.run(arguments);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            return ExitCode.PROBLEMS;
        }
    }
}
