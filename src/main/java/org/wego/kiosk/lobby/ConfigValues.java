// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.wego.kiosk.config.ConfigFile;
import org.wego.kiosk.config.ConfigReader;
import org.wego.kiosk.config.KioskConfig;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Value;
import org.wego.kiosk.platform.ScreenChoice;
import org.wego.kiosk.shell.input.KeyMap;

/** The values of options and configuration file; an error names the option, or the file, line and key. */
final class ConfigValues {

    private final Optional<ConfigFile> file;

    private ConfigValues(Optional<ConfigFile> file) {
        this.file = file;
    }

    /**
     * The values of a configuration file; empty: of no file.
     *
     * @throws IOException with a message for a person
     */
    static ConfigValues of(Optional<Path> file) throws IOException {
        return new ConfigValues(file.isPresent() ? Optional.of(new ConfigReader(new StrictJson()).read(file.get()))
                : Optional.empty());
    }

    KioskConfig config() {
        return file.map(ConfigFile::config).orElseGet(KioskConfig::standard);
    }

    /**
     * The value of an option or, if it was not given, that of the file.
     *
     * @param parse throws an IllegalArgumentException with a message for a person
     * @throws IOException when the value of the file is wrong
     * @throws IllegalArgumentException when the value of the option is wrong
     */
    <T> Optional<T> chosen(String option, Optional<String> given, String pointer,
            Function<KioskConfig, Optional<String>> configured, Function<String, T> parse) throws IOException {
        if (given.isPresent()) {
            return chosen(option, given, parse);
        }
        var text = configured.apply(config());
        try {
            return text.map(parse);
        } catch (IllegalArgumentException e) {
            throw wrong(pointer, String.valueOf(e.getMessage()), "");
        }
    }

    /**
     * The value of an option; empty if it was not given.
     *
     * @throws IllegalArgumentException when it is wrong
     */
    <T> Optional<T> chosen(String option, Optional<String> given, Function<String, T> parse) {
        try {
            return given.map(parse);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(option + " " + given.orElseThrow() + ": " + e.getMessage(), e);
        }
    }

    /** The screen that the lobby opens on. */
    ScreenChoice screen() throws IOException {
        var written = config().screen();
        if (written.isEmpty()) {
            return ScreenChoice.PRIMARY;
        }
        return switch (written.get()) {
            case Value.Text(var name) when !name.isBlank() -> new ScreenChoice(name.strip());
            case Value.Decimal(var number) when number.stripTrailingZeros().scale() <= 0 ->
                new ScreenChoice(number.toBigInteger().toString());
            default -> throw wrong("/screen", "this does not name a screen", "write a position, such as 1, \"left\" or"
                    + " \"primary\", or the name of an output, such as \"HDMI-1\"");
        };
    }

    /** The key codes that a special keypad sends, and their meanings. */
    KeyMap keys() throws IOException {
        var map = new EnumMap<KeyCode, KeyCode>(KeyCode.class);
        var aliases = config().keys().orElse(List.of());
        for (int i = 0; i < aliases.size(); i++) {
            map.put(key(aliases.get(i).sends(), "/keys/" + i + "/sends"),
                    key(aliases.get(i).means(), "/keys/" + i + "/means"));
        }
        return new KeyMap(map);
    }

    private KeyCode key(String name, String pointer) throws IOException {
        try {
            return KeyCode.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw wrong(pointer, "'" + name + "' is not a key",
                    "write a key name of JavaFX, such as ENTER, F1 or NUMPAD5");
        }
    }

    /** An error at a value of the file. */
    IOException wrong(String pointer, String message, String hint) {
        return file.orElseThrow().wrong(pointer, message, hint);
    }
}
