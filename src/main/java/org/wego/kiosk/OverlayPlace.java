// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the overlay is when nobody says: in the data folder of the user, as the system has it. */
final class OverlayPlace {

    private static final Path BELOW = Path.of("wego-kiosk", "overlay");

    private OverlayPlace() {}

    static Path usual() {
        return usual(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static Path usual(String system, Map<String, String> environment, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return named(environment, "LOCALAPPDATA").orElseGet(() -> home.resolve("AppData/Local")).resolve(BELOW);
        }
        if (name.contains("mac")) {
            return home.resolve("Library/Application Support").resolve(BELOW);
        }
        return named(environment, "XDG_DATA_HOME").orElseGet(() -> home.resolve(".local/share")).resolve(BELOW);
    }

    /** A relative path there is no place: so says the XDG specification, and so it is elsewhere. */
    private static Optional<Path> named(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of)
                .filter(Path::isAbsolute);
    }
}
