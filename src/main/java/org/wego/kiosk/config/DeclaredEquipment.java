// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import java.util.Optional;

/**
 * What a kiosk has and what it goes without on purpose: what is declared absent is not looked for and is no problem.
 *
 * @param touch whether there is a touchscreen; empty: yes. A kiosk with a keypad or a mouse needs none
 * @param sound whether there is a loudspeaker; empty: yes. Without one the kiosk neither speaks nor sounds
 * @param voice whether texts are read aloud; empty: yes
 */
public record DeclaredEquipment(Optional<Boolean> touch, Optional<Boolean> sound, Optional<Boolean> voice) {

    /** A kiosk that lacks nothing. */
    public static final DeclaredEquipment COMPLETE = new DeclaredEquipment(Optional.empty(), Optional.empty(),
            Optional.empty());

    /** Whether a touchscreen is expected. */
    public boolean hasTouch() {
        return touch.orElse(true);
    }

    /** Whether a loudspeaker is expected. */
    public boolean hasSound() {
        return sound.orElse(true);
    }

    /** Whether a voice is expected, which needs a loudspeaker. */
    public boolean hasVoice() {
        return hasSound() && voice.orElse(true);
    }
}
