// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.wego.kiosk.config.ConfigReader;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.config.KeyAlias;
import org.wego.kiosk.config.KioskConfig;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.shell.KeyMap;

/**
 * How the lobby is to start: the command line, then the configuration file, then what is usual.
 *
 * @param fullScreen whether the whole display is taken
 * @param rehearsal whether it shows every screen and ends
 * @param start the first screen
 * @param size of the window; empty: as large as the display allows
 * @param lang of the first screen; empty: the pack's own
 * @param pack the folder of the content pack; empty: the bundled one
 * @param overlay the folder of what reception changed
 * @param state the folder of what this kiosk keeps
 * @param idle without a touch before the visit is asked after
 * @param display the panel; empty: the usual one for the shape of the window
 * @param keys of the keypad
 */
record LobbySettings(boolean fullScreen, boolean rehearsal, Destination start, Optional<WindowSize> size,
        Optional<Lang> lang,
        Optional<Path> pack, Path overlay, Path state, Duration idle, Optional<DisplayProfile> display, KeyMap keys) {

    private static final int USUAL_IDLE_SECONDS = 120;

    /**
     * The settings that options and file make together.
     *
     * @throws IOException when the file cannot be read or is wrong, with a message for a person
     * @throws IllegalArgumentException when an option is wrong, with a message for a person
     */
    static LobbySettings of(LobbyOptions options) throws IOException {
        var config = options.config().isPresent()
                ? new ConfigReader(new StrictJson()).read(Path.of(options.config().get()))
                : KioskConfig.standard();
        var start = options.start().or(config::start).map(DestinationPath::parse)
                .orElseGet(Destination.Attract::new);
        var size = options.size().or(config::size).map(WindowSize::parse);
        var lang = options.lang().map(Lang::new).or(config::language);
        var pack = options.pack().or(config::pack).map(Path::of);
        var overlay = options.overlay().or(config::overlay).map(Path::of).orElseGet(OverlayPlace::usual);
        var state = options.state().or(config::state).map(Path::of).orElseGet(StatePlace::usual);
        var idle = Duration.ofSeconds(config.idleSeconds().orElse(USUAL_IDLE_SECONDS));
        return new LobbySettings(options.kiosk(), options.rehearse(), start, size, lang, pack, overlay, state, idle,
                config.display(),
                keys(config.keys().orElse(List.of())));
    }

    private static KeyMap keys(List<KeyAlias> aliases) {
        var map = new EnumMap<KeyCode, KeyCode>(KeyCode.class);
        aliases.forEach(alias -> map.put(key(alias.sends()), key(alias.means())));
        return new KeyMap(map);
    }

    private static KeyCode key(String name) {
        try {
            return KeyCode.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "keys: '" + name + "' is no key; JavaFX calls them ENTER, F1, NUMPAD5, ...",
                    e);
        }
    }
}
