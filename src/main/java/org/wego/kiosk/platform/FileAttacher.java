// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Opens a draft e-mail with an attached file, where the desktop has a program for that.
 *
 * <p>A {@code mailto:} link cannot carry a file. On Linux, {@code xdg-email} passes one to the common programs.
 */
public final class FileAttacher {

    private final List<String> program;
    private final Map<String, String> environment;

    /**
     * An attacher with its own program.
     *
     * @param program a program that takes the options of {@code xdg-email}; empty if there is none
     * @param environment variables in addition to those of this process
     */
    FileAttacher(List<String> program, Map<String, String> environment) {
        this.program = List.copyOf(program);
        this.environment = Map.copyOf(environment);
    }

    /** The attacher for this system. */
    public static FileAttacher ofSystem() {
        var name = System.getProperty("os.name");
        return new FileAttacher(name.startsWith("Windows") || name.startsWith("Mac") ? List.of()
                : List.of("xdg-email"), Map.of());
    }

    /** Opens a draft, and returns whether that was possible. Takes seconds, so not for the FX thread. */
    public boolean open(String subject, Path file) {
        if (program.isEmpty()) {
            return false;
        }
        var command = new ArrayList<>(program);
        command.addAll(List.of("--utf8", "--subject", subject.replaceAll("\\R", " "), "--attach",
                file.toAbsolutePath().toString()));
        return LinkOpener.runs(command, environment);
    }
}
