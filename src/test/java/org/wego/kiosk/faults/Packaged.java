// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program as {@code mvn package} builds it, and the command that starts it according to its unit. */
final class Packaged {

    /** The folder of the built program. */
    static final Path HOME = Path.of("target", "kiosk").toAbsolutePath();
    /** The folder into which a package installs it. */
    static final String INSTALLED = "/opt/wego-kiosk";
    /** The state folder of the installed program. */
    static final String STATE = "/var/lib/wego-kiosk";

    private Packaged() {}

    /**
     * The command of the unit, with the paths of the built program.
     *
     * @param state the state folder to use
     * @param more arguments to append
     */
    static List<String> command(SystemdUnit unit, Path state, String... more) {
        var start = withBuiltPaths(unit.value("ExecStart"), state).split(" ");
        return Stream.concat(Stream.of(start), Stream.of(more)).toList();
    }

    /** A value of the unit with the installed paths replaced. */
    static String withBuiltPaths(String value, Path state) {
        return value.replace(STATE, state.toString()).replace(INSTALLED, HOME.toString());
    }
}
