// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.idle;

import java.time.Duration;
import org.wego.kiosk.session.Session;

/**
 * How long a visitor may rest before the kiosk asks whether the visitor is still there.
 *
 * @param usual for visitors who read and touch
 * @param longer for visitors who use the voice, the keypad, large text or low reach
 */
public record IdleTimeouts(Duration usual, Duration longer) {

    /** The limit of a visit without a time limit: a kiosk must not keep one visitor's choices for ever. */
    private static final Duration UNHURRIED = Duration.ofHours(20);
    private static final Duration LONGER = Duration.ofMinutes(5);

    /** The timeouts of a kiosk that usually asks after {@code usual}; the longer timeout is at least five minutes. */
    public static IdleTimeouts of(Duration usual) {
        return new IdleTimeouts(usual, usual.compareTo(LONGER) > 0 ? usual : LONGER);
    }

    /**
     * How long this visitor may rest.
     *
     * @param keypad whether the keypad has been used
     */
    public Duration with(Session session, boolean keypad) {
        if (session.unhurried()) {
            return UNHURRIED;
        }
        boolean needsTime = keypad || session.audio().voice() || session.large() || session.reach();
        return needsTime ? longer : usual;
    }
}
