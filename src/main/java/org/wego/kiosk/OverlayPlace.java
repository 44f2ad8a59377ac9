// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the changes of reception lie when nobody says where: the folder that the system has for such things. */
final class OverlayPlace {

    private static final String PROGRAM = "wego-kiosk";
    private static final String OVERLAY = "overlay";

    private OverlayPlace() {}

    /**
     * The usual folder of a system.
     *
     * @param system its name, as Java tells it
     * @param variables of the environment
     * @param home of the user
     */
    static Path usual(String system, Map<String, String> variables, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        Path data;
        if (name.startsWith("windows")) {
            data = variable(variables, "PROGRAMDATA").orElseGet(() -> home.resolve("AppData").resolve("Local"));
        } else if (name.startsWith("mac")) {
            data = home.resolve("Library").resolve("Application Support");
        } else {
            data = variable(variables, "XDG_DATA_HOME").orElseGet(() -> home.resolve(".local").resolve("share"));
        }
        return data.resolve(PROGRAM).resolve(OVERLAY);
    }

    /** The usual folder here. */
    static Path usual() {
        return usual(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    private static Optional<Path> variable(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank()).map(Path::of);
    }
}
