// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;

/**
 * The configuration of one kiosk. Options of the command line take precedence.
 *
 * @param pack the folder of the content pack; empty: the bundled one
 * @param overlay the folder of reception's changes; empty: the default folder of the user
 * @param state the folder of status, PIN and log; empty: the default folder of the user
 * @param language the language of the first screen; empty: the default of the pack
 * @param start the path of the first screen; empty: the greeting
 * @param size the size of the window, for example {@code 1080x1920}; empty: as large as the display allows
 * @param idleSeconds the time without a touch after which the kiosk asks whether the visitor is still there; empty: 120
 * @param screen the screen of the lobby, by position or name; empty: the primary screen
 * @param display the display; empty: 32 inches upright with its lower edge at 700 mm, or 24 inches wide at 800 mm
 * @param equipment the equipment that the kiosk deliberately lacks; empty: none
 * @param keys the keys of a keypad that sends unusual codes; empty: none
 * @param unit the name of a kiosk without a broker, by which the building guide knows where it is; empty: none
 * @param broker the broker that links this unit with others; empty: it is not linked
 * @param usage whether the lobby counts its use, and whose counts a desk shows; empty: it counts, and the desk shows
 *     those of this machine
 * @param releases where signed releases of the content come from; empty: from nowhere
 * @param alerts where an alerting system puts emergency messages; empty: nowhere
 */
public record KioskConfig(Optional<String> pack, Optional<String> overlay, Optional<String> state,
        Optional<Lang> language, Optional<String> start, Optional<String> size, Optional<Integer> idleSeconds,
        Optional<Value> screen, Optional<DisplayProfile> display, Optional<DeclaredEquipment> equipment,
        Optional<List<KeyAlias>> keys, Optional<String> unit, Optional<BrokerConfig> broker,
        Optional<UsageConfig> usage, Optional<ReleasesConfig> releases, Optional<AlertsConfig> alerts) {

    /** The configuration of a kiosk without a configuration file. */
    public static KioskConfig standard() {
        return new KioskConfig(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /** The name of this kiosk among others; empty: it has none. */
    public Optional<String> unitName() {
        return broker.map(BrokerConfig::unit).or(() -> unit);
    }
}
