// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.config;

import java.util.Optional;

/**
 * The equipment that a kiosk has or deliberately lacks. The self-test does not look for equipment that is declared
 * absent.
 *
 * @param touch whether there is a touchscreen; empty: yes. A kiosk with a keypad or a mouse does not need one
 * @param sound whether there is a loudspeaker; empty: yes. Without one, the kiosk plays no speech and no tones
 * @param voice whether texts are read aloud; empty: yes
 */
public record DeclaredEquipment(Optional<Boolean> touch, Optional<Boolean> sound, Optional<Boolean> voice) {

    /** A kiosk with all equipment. */
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
