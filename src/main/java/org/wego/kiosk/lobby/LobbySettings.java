// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.wego.kiosk.config.BrokerConfig;
import org.wego.kiosk.config.DeclaredEquipment;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.config.KioskConfig;
import org.wego.kiosk.config.UsageConfig;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.nav.Destination;
import org.wego.kiosk.nav.DestinationPath;
import org.wego.kiosk.platform.DefaultFolders;
import org.wego.kiosk.platform.ScreenChoice;
import org.wego.kiosk.platform.WindowSize;
import org.wego.kiosk.shell.input.KeyMap;

/**
 * How the lobby starts: from the command line, else the configuration file, else a default.
 *
 * @param fullScreen whether the window covers the whole display
 * @param rehearsal whether this is a training run, which shows every screen and ends
 * @param start the first screen
 * @param size of the window; empty: as large as the display allows
 * @param lang of the first screen; empty: the pack's default
 * @param pack the folder of the content pack; empty: the bundled one
 * @param overlay the folder of reception's changes
 * @param state the state folder
 * @param idle the time without a touch before the kiosk asks whether the visitor is still there
 * @param screen the screen of the machine that the lobby opens on
 * @param display the display; empty: the default for the shape of the window
 * @param equipment the equipment of the kiosk
 * @param keys of the keypad
 * @param releases where signed releases of the content come from; empty: from nowhere
 * @param countsUse whether the use of the kiosk is counted
 * @param unit the name of the kiosk, by which the building guide knows where it is; empty: none
 * @param broker links the lobby with other units; empty: nothing does
 * @param alerts the folder of emergency messages of an alerting system; empty: none
 */
record LobbySettings(boolean fullScreen, boolean rehearsal, Destination start, Optional<WindowSize> size,
        Optional<Lang> lang, Optional<Path> pack, Path overlay, Path state, Duration idle, ScreenChoice screen,
        Optional<DisplayProfile> display, DeclaredEquipment equipment, KeyMap keys,
        Optional<ReleaseSettings> releases, boolean countsUse, Optional<String> unit,
        Optional<BrokerConfig> broker, Optional<Path> alerts) {

    private static final int DEFAULT_IDLE_SECONDS = 120;

    /** Settings of a fully equipped kiosk on the primary screen. */
    LobbySettings(boolean fullScreen, boolean rehearsal, Destination start, Optional<WindowSize> size,
            Optional<Lang> lang, Optional<Path> pack, Path overlay, Path state, Duration idle,
            Optional<DisplayProfile> display, KeyMap keys) {
        this(fullScreen, rehearsal, start, size, lang, pack, overlay, state, idle, ScreenChoice.PRIMARY, display,
                DeclaredEquipment.COMPLETE, keys, Optional.empty(), false, Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /**
     * The settings from options and configuration file.
     *
     * @throws IOException when the file cannot be read or is wrong, with a message for a person
     * @throws IllegalArgumentException when an option is wrong, with a message for a person
     */
    static LobbySettings of(LobbyOptions options) throws IOException {
        var values = ConfigValues.of(options.config().map(Path::of));
        var config = values.config();
        var start = values.chosen("--start", options.start(), "/start", KioskConfig::start, DestinationPath::parse)
                .orElseGet(Destination.Attract::new);
        var size = values.chosen("--size", options.size(), "/size", KioskConfig::size, WindowSize::parse);
        var lang = values.chosen("--lang", options.lang(), Lang::new).or(config::language);
        var pack = options.pack().or(config::pack).map(Path::of);
        var overlay = options.overlay().or(config::overlay).map(Path::of).orElseGet(DefaultFolders::overlay);
        var state = options.state().or(config::state).map(Path::of).orElseGet(DefaultFolders::state);
        var idle = Duration.ofSeconds(config.idleSeconds().orElse(DEFAULT_IDLE_SECONDS));
        return new LobbySettings(options.kiosk(), options.rehearse(), start, size, lang, pack, overlay, state, idle,
                values.screen(), config.display(), config.equipment().orElse(DeclaredEquipment.COMPLETE),
                values.keys(), ReleaseSettings.of(values), UsageConfig.counts(config), config.unitName(),
                config.broker(),
                config.alerts().map(alerts -> Path.of(alerts.folder())));
    }
}
