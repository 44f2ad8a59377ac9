// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import java.util.List;
import java.util.Optional;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Value;

/**
 * The set-up of one kiosk; whatever the command line says wins over it.
 *
 * @param pack the folder of the content pack; empty: the bundled one
 * @param overlay the folder of what reception changed; empty: the usual one of this user
 * @param state the folder of what this kiosk keeps: status, PIN, log; empty: the usual one of this user
 * @param language of the first screen; empty: the pack's own
 * @param start the path of the first screen; empty: the greeting
 * @param size of the window, for example {@code 1080x1920}; empty: as large as the display allows
 * @param idleSeconds without a touch before the visit is asked after; empty: 120
 * @param screen on which the lobby is, by position or name; empty: the primary one
 * @param display the panel; empty: 32 inches upright with its lower edge at 700 mm, or 24 inches wide at 800 mm
 * @param equipment what the kiosk goes without on purpose; empty: nothing
 * @param keys of a keypad that sends codes of its own; empty: none
 */
public record KioskConfig(Optional<String> pack, Optional<String> overlay, Optional<String> state,
        Optional<Lang> language, Optional<String> start, Optional<String> size, Optional<Integer> idleSeconds,
        Optional<Value> screen, Optional<DisplayProfile> display, Optional<DeclaredEquipment> equipment,
        Optional<List<KeyAlias>> keys) {

    /** The set-up of a kiosk that has no configuration file. */
    public static KioskConfig standard() {
        return new KioskConfig(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
