// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program that {@code mvn package} makes, started as its unit says. */
final class Packaged {

    /** Where the program is. */
    static final Path HOME = Path.of("target", "kiosk").toAbsolutePath();
    /** Where a package puts it. */
    static final String INSTALLED = "/opt/wego-kiosk";
    /** Where it keeps what it must not forget. */
    static final String STATE = "/var/lib/wego-kiosk";

    private Packaged() {}

    /**
     * The command of the unit, for the program as it was built.
     *
     * @param state the folder in place of the installed one's
     * @param more arguments at its end
     */
    static List<String> command(SystemdUnit unit, Path state, String... more) {
        return Stream.concat(Stream.of(here(unit.value("ExecStart"), state).split(" ")), Stream.of(more)).toList();
    }

    /** A value of the unit with the installed paths replaced. */
    static String here(String value, Path state) {
        return value.replace(STATE, state.toString()).replace(INSTALLED, HOME.toString());
    }
}
