// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A unit file of systemd, in the syntax that our units use: without continued lines and quotes.
 *
 * @param name of the file
 * @param settings in the order of the file
 */
record SystemdUnit(String name, List<UnitSetting> settings) {

    /** One setting of a unit. */
    record UnitSetting(String section, String key, String value) {}

    /** The folder of the files that are shipped for Linux, in the sources. */
    static final Path FOLDER = Path.of("src", "main", "dist", "linux");

    /** The unit of the lobby itself. */
    static SystemdUnit ofTheLobby() {
        return read(FOLDER.resolve("wego-kiosk.service"));
    }

    /**
     * Reads a unit.
     *
     * @throws IllegalArgumentException if a line is not a section or a setting
     */
    static SystemdUnit read(Path file) {
        var settings = new ArrayList<UnitSetting>();
        var section = "";
        try {
            for (var line : Files.readAllLines(file)) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    section = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    int equals = line.indexOf('=');
                    if (equals < 1 || section.isEmpty()) {
                        throw new IllegalArgumentException(file + ": no setting: " + line);
                    }
                    settings.add(new UnitSetting(section, line.substring(0, equals), line.substring(equals + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SystemdUnit(String.valueOf(file.getFileName()), List.copyOf(settings));
    }

    /** All values of a key, which may be given more than once. */
    List<String> all(String key) {
        return settings.stream().filter(setting -> setting.key().equals(key)).map(UnitSetting::value).toList();
    }

    /** All words of a key: some keys have several in one line. */
    List<String> words(String key) {
        return all(key).stream().flatMap(value -> Stream.of(value.split(" +"))).toList();
    }

    /**
     * The value of a key.
     *
     * @throws IllegalStateException if the key occurs more than once or not at all
     */
    String value(String key) {
        var all = all(key);
        if (all.size() != 1) {
            throw new IllegalStateException(name + " gives " + key + " " + all.size() + " times");
        }
        return all.getFirst();
    }

    /** The value of a key that is a number of seconds. */
    Duration seconds(String key) {
        return Duration.ofSeconds(Integer.parseInt(value(key)));
    }

    /** The value of a key that is a count. */
    int count(String key) {
        return Integer.parseInt(value(key));
    }
}
