// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folders that a system has for what programs keep for a user.
 *
 * @param system the value of {@code os.name}
 * @param environment the environment variables
 * @param home of the user
 */
public record AppDirectories(String system, Map<String, String> environment, Path home) {

    private static final String PROGRAM = "wego-kiosk";

    /** Of the user who runs this. */
    static AppDirectories ofThisUser() {
        var home = Path.of(System.getProperty("user.home"));
        // Java calls a home that a user does not have "?": no folder is to be made where the program happens to stand.
        return new AppDirectories(System.getProperty("os.name"), System.getenv(),
                home.isAbsolute() ? home : Path.of("/").toAbsolutePath());
    }

    /** What the user would miss: {@code ~/.local/share/wego-kiosk} on Linux. */
    Path data() {
        return program("XDG_DATA_HOME", ".local/share");
    }

    /** What one machine keeps: {@code ~/.local/state/wego-kiosk} on Linux. */
    Path state() {
        return program("XDG_STATE_HOME", ".local/state");
    }

    /** The folder that systemd has made for this program, which it names in no other way. */
    Optional<Path> ofService() {
        return Optional.ofNullable(environment.get("STATE_DIRECTORY")).map(folders -> folders.split(":", 2)[0])
                .flatMap(AppDirectories::absolute);
    }

    /** The folder that a variable names. */
    Optional<Path> named(String variable) {
        return Optional.ofNullable(environment.get(variable)).flatMap(AppDirectories::absolute);
    }

    private Path program(String variable, String below) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return named("LOCALAPPDATA").orElseGet(() -> home.resolve("AppData/Local")).resolve(PROGRAM);
        }
        if (name.contains("mac")) {
            return home.resolve("Library/Application Support").resolve(PROGRAM);
        }
        return named(variable).orElseGet(() -> home.resolve(below)).resolve(PROGRAM);
    }

    /** A relative path there is no place: so says the XDG specification, and so it is elsewhere. */
    private static Optional<Path> absolute(String value) {
        return Optional.of(value).filter(path -> !path.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }
}
