// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folders in which a system lets programs store data for a user.
 *
 * @param system the value of {@code os.name}
 * @param environment the environment variables
 * @param home the user's home folder
 */
public record AppDirectories(String system, Map<String, String> environment, Path home) {

    private static final String PROGRAM = "wego-kiosk";

    /** The folders of the current user. */
    static AppDirectories ofThisUser() {
        var home = Path.of(System.getProperty("user.home"));
        // Java reports "?" for a user without a home; a folder must not be made in the current directory.
        return new AppDirectories(System.getProperty("os.name"), System.getenv(),
                home.isAbsolute() ? home : Path.of("/").toAbsolutePath());
    }

    /** The folder for data that the user wants to keep: {@code ~/.local/share/wego-kiosk} on Linux. */
    Path data() {
        return program("XDG_DATA_HOME", ".local/share");
    }

    /** The folder for the state of one machine: {@code ~/.local/state/wego-kiosk} on Linux. */
    Path state() {
        return program("XDG_STATE_HOME", ".local/state");
    }

    /** The folder that systemd made for this service; only this variable names it. */
    Optional<Path> ofService() {
        return Optional.ofNullable(environment.get("STATE_DIRECTORY")).map(folders -> folders.split(":", 2)[0])
                .flatMap(AppDirectories::absolute);
    }

    /** The folder that an environment variable names. */
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

    /** Ignores a relative path, as the XDG specification requires; the same applies on other systems. */
    private static Optional<Path> absolute(String value) {
        return Optional.of(value).filter(path -> !path.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }
}
